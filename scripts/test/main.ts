import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { runChecks } from '../check/run-checks'
import { root } from '../files/root'
import { shutDown, shutDownOnSignals } from '../files/shutdown'
import { ensureClient } from '../migrations/generate-client'
import { runBrowser } from './run-browser'
import { runVitest } from './run-vitest'
import { add, NOTHING, type Tally } from './tally'
import { testPostgres } from './test-postgres'
import { withSite } from './with-site'

const STAGES: Record<string, () => Promise<Tally>> = {
  check: runChecks,
  unit: () => runVitest('unit'),
  db: async () => runVitest('db', await testPostgres()),
  front: async () => runVitest('front', await testPostgres()),
  system: () => withSite((site) => runVitest('system', site)),
  browser: () => withSite(runBrowser),
}

shutDownOnSignals(1)
const asked = process.argv.slice(2)
const unknown = asked.find((name) => !(name in STAGES))
if (unknown) {
  console.error(`There is no stage ${unknown}: choose from ${Object.keys(STAGES).join(', ')}`)
  await shutDown(2)
}

ensureClient()
mkdirSync(path.join(root, '.data/test-results'), { recursive: true })
let total = NOTHING
for (const [name, run] of Object.entries(STAGES)) {
  if (asked.length === 0 || asked.includes(name)) total = add(total, await runStage(name, run))
}
// Failures and the sum stand on the last lines, after whatever stopping things has to say.
process.once('exit', () => {
  for (const failure of total.failures) console.log(`✗ ${failure}`)
  console.log(`${total.passed} passed, ${total.failures.length} failed`)
})
await shutDown(total.failures.length === 0 ? 0 : 1)

async function runStage(name: string, run: () => Promise<Tally>): Promise<Tally> {
  console.log(`\n── ${name}`)
  const begun = Date.now()
  try {
    const { passed, failures } = await run()
    const seconds = ((Date.now() - begun) / 1000).toFixed(1)
    console.log(`${name}: ${passed} passed, ${failures.length} failed (${seconds} s)`)
    return { passed, failures: failures.map((failure) => `${name} › ${failure}`) }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    console.error(said)
    return { passed: 0, failures: [`${name} › could not run: ${said}`] }
  }
}
