import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import path from 'node:path'
import { onShutdown, shutDown, shutDownOnSignals } from '@/scripts/files/shutdown'
import { withSite } from '@/scripts/test/with-site'
import { type Bar, printBars } from './bars'
import { benchPages } from './bench-pages'
import { benchPublishing } from './bench-publishing'
import { startNginx } from './nginx'
import { openSubject } from './subject'

/** `npm run bench`: everything in one run on one machine, since only such figures may be compared. */
shutDownOnSignals(1)
const bars = await withSite(async (site) => {
  const subject = await openSubject(site)
  const nginx = await startNginx(subject.pages)
  if (nginx) onShutdown(nginx.stop)
  const pages = await benchPages(subject, nginx)
  const publishing = await benchPublishing(subject)
  const reached = [...pages.bars, ...publishing.bars]
  save({ pages: pages.rows, publishing: publishing.figures, bars: reached })
  await subject.close()
  return reached
})
printBars(bars)
await shutDown(bars.every((bar: Bar) => bar.isReached) ? 0 : 1)

function save(results: object) {
  const folder = path.resolve('bench/results')
  mkdirSync(folder, { recursive: true })
  const at = new Date().toISOString()
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const machine = { cores: availableParallelism(), cpu: cpus()[0]?.model, node: process.version }
  const file = path.join(folder, `${at.slice(0, 10)}-${commit}.json`)
  writeFileSync(file, `${JSON.stringify({ at, commit, machine, ...results }, null, 2)}\n`)
  console.log(`\nWritten to ${path.relative('.', file)}`)
}
