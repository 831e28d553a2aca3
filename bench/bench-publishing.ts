import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { articleHref } from '@/lib/articles/article-href'
import { publishEdition } from '@/lib/articles/publish-edition'
import { saveEdition } from '@/lib/articles/save-edition'
import { bodyOf, makeActor, makePublished, taken } from '@/lib/testing/make'
import { atMost, type Bar } from './bars'
import { load } from './load'
import type { Subject } from './subject'

const PUBLICATIONS = 50
const EVERY_MS = 200
const CONNECTIONS = 16

export type PublishingFigures = {
  /** Milliseconds from the acknowledged publication to the page, home and feed that show it. */
  shownP50: number
  shownP99: number
  /** Readers of the changing page while a publication happens every 200 ms. */
  busyP99: number
  busyRequestsPerSecond: number
}

/** How soon readers see a publication, and what publications cost readers. */
export async function benchPublishing({
  frontOrigin,
}: Subject): Promise<{ figures: PublishingFigures; bars: Bar[] }> {
  const piece = await makeChangingPiece()
  const addresses = [piece.address, '/en', '/en/feed.xml'].map((address) => frontOrigin + address)
  const shown: number[] = []
  for (let n = 1; n <= PUBLICATIONS; n += 1) {
    const word = await piece.publishNext()
    const acknowledged = performance.now()
    await Promise.all(addresses.map((url) => untilShown(url, word)))
    shown.push(performance.now() - acknowledged)
  }
  shown.sort((a, b) => a - b)

  let isBusy = true
  const publishing = (async () => {
    while (isBusy) {
      await Promise.all([piece.publishNext(), pause(EVERY_MS)])
    }
  })()
  const busy = await load(frontOrigin + piece.address, CONNECTIONS)
  isBusy = false
  await publishing

  const figures = {
    shownP50: quantile(shown, 0.5),
    shownP99: quantile(shown, 0.99),
    busyP99: busy.p99,
    busyRequestsPerSecond: busy.requestsPerSecond,
  }
  console.table([figures])
  return {
    figures,
    bars: [
      atMost('publication to page, home and feed, p99, ms', 1_000, figures.shownP99),
      atMost('readers while a publication happens every 200 ms, p99, ms', 30, figures.busyP99),
      atMost('failures meanwhile', 0, busy.failures),
    ],
  }
}

/** A live piece whose headline, deck and text change with every publication. */
async function makeChangingPiece() {
  const editor = await makeActor()
  const slug = `bench-${randomUUID().slice(0, 8)}`
  const { editionId, content } = await makePublished(editor, { slug })
  let baseVersion = 1
  return {
    address: articleHref('en', slug),
    /** Resolves when the publication is acknowledged; returns a word that only its text holds. */
    publishNext: async () => {
      const word = `text-${randomUUID()}`
      const next = { ...content, title: word, body: bodyOf(`This is ${word}.`) }
      const saving = { opId: randomUUID(), editionId, baseVersion, content: next }
      const { revisionId, version } = taken(await saveEdition(editor, saving))
      const publication = { opId: randomUUID(), editionId, revisionId, releases: [] }
      taken(await publishEdition(editor, publication))
      baseVersion = version
      return word
    },
  }
}

async function untilShown(url: string, word: string): Promise<void> {
  for (;;) {
    const response = await fetch(url)
    if ((await response.text()).includes(word)) return
  }
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}
