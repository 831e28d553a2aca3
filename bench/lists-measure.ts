import { MARKER_META } from '@/lib/cache/marker'
import type { ListsSite } from './lists-site'

const WARM_UP = 20
const ROUNDS = 100

export type ListRow = {
  page: string
  /** Milliseconds, p50 of one reader asking again and again. */
  small: number
  large: number
  ratio: number
}

/** Both sites in turn, request by request, so that whatever else the machine does falls on both. */
export async function measureLists(small: ListsSite, large: ListsSite): Promise<ListRow[]> {
  const rows: ListRow[] = []
  for (const [place, { page, address }] of small.addresses.entries()) {
    const other = large.addresses[place]?.address ?? address
    const times = { small: [] as number[], large: [] as number[] }
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      const one = await ask(small, address)
      const two = await ask(large, other)
      if (round < 0) continue
      times.small.push(one)
      times.large.push(two)
    }
    const [a, b] = [median(times.small), median(times.large)]
    rows.push({ page, small: a, large: b, ratio: Number((b / a).toFixed(2)) })
  }
  return rows
}

async function ask({ origin, headers }: ListsSite, address: string): Promise<number> {
  const start = performance.now()
  const response = await fetch(origin + address, { headers })
  const text = await response.text()
  const took = performance.now() - start
  if (response.status !== 200 || !text.includes(`name="${MARKER_META}"`) || isNotFound(text)) {
    throw new Error(`${address} is no page of a list: ${response.status}`)
  }
  return took
}

function isNotFound(text: string): boolean {
  return text.includes('content="noindex"')
}

function median(times: number[]): number {
  const sorted = times.toSorted((a, b) => a - b)
  return Number((sorted[Math.floor(sorted.length / 2)] ?? Number.NaN).toFixed(2))
}
