import { ensureClient } from './generate-client'

ensureClient()
