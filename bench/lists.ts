import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { onShutdown, shutDown, shutDownOnSignals } from '@/scripts/files/shutdown'
import { atMost, type Bar, printBars } from './bars'
import { measureLists } from './lists-measure'
import { openListsSite } from './lists-site'
import { saveResults } from './save-results'

const SMALL = 1_000
const LARGE = 1_000_000
const ALLOWED = 1.5

/** `npm run bench -- lists`: what a list costs when there is a thousand times as much to list. */
shutDownOnSignals(1)
mkdirSync(path.resolve('.data'), { recursive: true })
const dataDir = mkdtempSync(path.resolve('.data/lists-'))
onShutdown(() => rmSync(dataDir, { recursive: true, force: true }))
const small = await openListsSite(dataDir, SMALL)
const large = await openListsSite(dataDir, LARGE)
const rows = await measureLists(small, large)
console.table(rows)
const bars = rows.map(({ page, ratio }) => atMost(`${page}: p50 against 1,000`, ALLOWED, ratio))
saveResults('lists', { lists: rows, bars })
printBars(bars)
await shutDown(bars.every((bar: Bar) => bar.isReached) ? 0 : 1)
