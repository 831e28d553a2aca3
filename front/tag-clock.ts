import type { ChangeKind } from '@/lib/cache/change-kind'
import { tags as siteTags } from '@/lib/cache/tags'

/** A takedown is a hard change after which the text before it is shown to nobody, however young. */
export type Change = { seq: number; tags: readonly string[]; kind: ChangeKind }

/** What a page leans on, and how much of the log had happened before its data was read. */
export type Stamped = { stamp: number; tags: readonly string[] }

export type ClockState = {
  position: number
  floor: number
  site: number
  moves: [tag: string, hard: number, soft: number, takedown: number][]
}

type Moved = Record<ChangeKind, number>

const NEVER: ClockState = { position: -1, floor: -1, site: -1, moves: [] }

/**
 * Remembers when each tag last moved, so that any page, from wherever it was read, can be
 * asked whether it is still true. Bounded: what it has forgotten counts as moved (`floor`).
 */
export class TagClock {
  /** Newest change acted upon; -1 while nothing is known. */
  position: number
  /** Rises with everything that can change a verdict; a page remembers at which it was checked. */
  version = 0
  #floor: number
  #site: number
  readonly #moves: Map<string, Moved>
  readonly #limit: number

  constructor(limit: number, state: ClockState = NEVER) {
    this.#limit = limit
    this.position = state.position
    this.#floor = state.floor
    this.#site = state.site
    this.#moves = new Map(
      state.moves.map(([tag, hard, soft, takedown]) => [tag, { hard, soft, takedown }]),
    )
  }

  get isKnown(): boolean {
    return this.position >= 0
  }

  /** The position follows only when the change has been acted upon: see `advance`. */
  note({ seq, tags, kind }: Change): void {
    for (const tag of tags) {
      if (tag === siteTags.site) this.#site = seq
      else this.#move(tag, kind, seq)
    }
    this.version += 1
  }

  advance(seq: number): void {
    this.position = seq
  }

  /** Every page is asked again whether it may be shown. */
  doubt(): void {
    this.version += 1
  }

  /** Until the position is known again, no page on disk is believed. */
  lose(): void {
    this.position = NEVER.position
  }

  /** The log no longer holds what happened since `position`: nothing older than `seq` is believed. */
  forgetBefore(seq: number): void {
    this.position = seq
    this.#floor = seq
    this.#moves.clear()
    this.version += 1
  }

  isFresh(page: Stamped): boolean {
    return this.mayBeShown(page) && !this.#hasMoved(page, 'hard')
  }

  /** Superseded perhaps, but taken down by nobody. */
  mayBeShown(page: Stamped): boolean {
    return page.stamp >= this.#floor && !this.#hasMoved(page, 'takedown')
  }

  /** True, but something small beside the text has moved. */
  isSoftStale(page: Stamped): boolean {
    return this.#hasMoved(page, 'soft')
  }

  isBehindSite({ stamp }: Stamped): boolean {
    return this.#site > stamp
  }

  toState(): ClockState {
    return {
      position: this.position,
      floor: this.#floor,
      site: this.#site,
      moves: [...this.#moves].map(([tag, { hard, soft, takedown }]) => [tag, hard, soft, takedown]),
    }
  }

  #hasMoved({ stamp, tags }: Stamped, kind: ChangeKind): boolean {
    return tags.some((tag) => (this.#moves.get(tag)?.[kind] ?? -1) > stamp)
  }

  #move(tag: string, kind: ChangeKind, seq: number): void {
    const last = this.#moves.get(tag) ?? { hard: -1, soft: -1, takedown: -1 }
    this.#moves.delete(tag)
    this.#moves.set(tag, { ...last, [kind]: seq })
    if (this.#moves.size > this.#limit) this.#forgetOldest()
  }

  #forgetOldest(): void {
    for (const [tag, { hard, soft, takedown }] of this.#moves) {
      this.#floor = Math.max(this.#floor, hard, soft, takedown)
      this.#moves.delete(tag)
      return
    }
  }
}
