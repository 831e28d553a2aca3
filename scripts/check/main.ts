import { ensureClient } from '../migrations/generate-client'
import { runChecks } from './run-checks'

ensureClient()
const { failures } = await runChecks()
process.exitCode = failures.length === 0 ? 0 : 1
