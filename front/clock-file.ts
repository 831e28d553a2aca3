import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { replaceFile } from './replace-file'
import type { ClockState } from './tag-clock'

const clockState = z.object({
  position: z.number(),
  floor: z.number(),
  site: z.number(),
  moves: z.array(z.tuple([z.string(), z.number(), z.number(), z.number()])),
})

/** Undefined when there is none or it cannot be trusted: then no page on disk is either. */
export async function readClock(pagesDir: string): Promise<ClockState | undefined> {
  try {
    return clockState.parse(JSON.parse(await readFile(clockPath(pagesDir), 'utf8')))
  } catch {
    return undefined
  }
}

export async function writeClock(pagesDir: string, state: ClockState): Promise<void> {
  await replaceFile(clockPath(pagesDir), JSON.stringify(state))
}

const clockPath = (pagesDir: string) => path.join(pagesDir, 'clock.json')
