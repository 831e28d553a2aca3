import { shutDown, shutDownOnSignals } from '@/scripts/files/shutdown'
import { withSite } from '@/scripts/test/with-site'
import { atMost, printBars } from './bars'
import { openDesk } from './desk-open'
import { measureSaving } from './desk-saving'
import { measureTyping } from './desk-typing'
import { saveResults } from './save-results'

const KEY_MS = 50
const SAVE_MS = 150

/** `npm run bench -- desk`: what an editor waits for in a piece of 5,000 words. */
shutDownOnSignals(1)
const bars = await withSite(async (site) => {
  const desk = await openDesk(site)
  const typing = await measureTyping(desk.page)
  const saving = await measureSaving(desk.page)
  await desk.close()
  console.table({ ...typing, saving })
  const reached = [
    atMost('key to paint, p95 in ms', KEY_MS, typing.painted.p95),
    atMost('save round trip, p95 in ms', SAVE_MS, saving.p95),
  ]
  saveResults('desk', { words: desk.words, typing, saving, bars: reached })
  return reached
})
printBars(bars)
await shutDown(bars.every((bar) => bar.isReached) ? 0 : 1)
