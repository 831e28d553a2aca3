import { onShutdown, shutDown, shutDownOnSignals } from '@/scripts/files/shutdown'
import { withSite } from '@/scripts/test/with-site'
import { type Bar, printBars } from './bars'
import { benchPages } from './bench-pages'
import { benchPublishing } from './bench-publishing'
import { startNginx } from './nginx'
import { saveResults } from './save-results'
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
  saveResults(null, { pages: pages.rows, publishing: publishing.figures, bars: reached })
  await subject.close()
  return reached
})
printBars(bars)
await shutDown(bars.every((bar: Bar) => bar.isReached) ? 0 : 1)
