import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { env } from '@/lib/env'
import type { EmsOf } from './card-svg'

/** Wider than any letter: what the fonts lack is drawn as a box. */
const UNKNOWN_EMS = 1.2

type CardFonts = { files: string[]; emsOf: EmsOf }

let fonts: CardFonts | undefined

/** The fonts of cards as the build made them. Read once: a build never changes under a running app. */
export function cardFonts(): CardFonts {
  fonts ??= readCardFonts(path.resolve(env().TEHLIL_DIST_DIR, 'cards'))
  return fonts
}

export function readCardFonts(folder: string): CardFonts {
  const advances = new Map(
    Object.entries(
      z
        .record(z.string(), z.number())
        .parse(JSON.parse(readFileSync(path.join(folder, 'advances.json'), 'utf8'))),
    ),
  )
  return {
    files: readdirSync(folder)
      .filter((name) => name.endsWith('.ttf'))
      .map((name) => path.join(folder, name)),
    emsOf: (text) =>
      [...text].reduce((sum, letter) => sum + (advances.get(letter) ?? UNKNOWN_EMS), 0),
  }
}
