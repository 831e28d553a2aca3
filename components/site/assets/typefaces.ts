import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { asciiLower } from '@/lib/text/letter-case'

/** One of the fonts that text is set in: a family at one weight, upright or slanted. */
export type Typeface = {
  family: 'Literata' | 'Geologica'
  weight: 400 | 600
  style: 'normal' | 'italic'
}

const PACKAGES = path.resolve('node_modules/@expo-google-fonts')
const WEIGHT_NAMES = { 400: '400Regular', 600: '600SemiBold' }

/** Two weights and no bold italics: what the stylesheets ask for is one of these five. */
export const SERIF: Typeface = { family: 'Literata', weight: 400, style: 'normal' }
export const SERIF_BOLD: Typeface = { family: 'Literata', weight: 600, style: 'normal' }
export const SERIF_ITALIC: Typeface = { family: 'Literata', weight: 400, style: 'italic' }
export const SANS: Typeface = { family: 'Geologica', weight: 400, style: 'normal' }
export const SANS_BOLD: Typeface = { family: 'Geologica', weight: 600, style: 'normal' }

/** "literata-400-italic" */
export function typefaceName({ family, weight, style }: Typeface): string {
  return `${asciiLower(family)}-${weight}${style === 'italic' ? '-italic' : ''}`
}

/** The whole font, in TrueType. */
export function readTypeface({ family, weight, style }: Typeface): Promise<Uint8Array> {
  const cut = `${WEIGHT_NAMES[weight]}${style === 'italic' ? '_Italic' : ''}`
  return readFile(path.join(PACKAGES, asciiLower(family), cut, `${family}_${cut}.ttf`))
}
