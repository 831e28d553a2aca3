import { ensureClient } from '../migrations/generate-client'
import { runChecks } from './run-checks'

ensureClient()
const { failed } = await runChecks()
process.exitCode = failed === 0 ? 0 : 1
