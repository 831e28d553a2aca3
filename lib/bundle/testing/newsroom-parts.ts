import fc from 'fast-check'
import type { Body } from '@/lib/articles/body'
import { LOCALES } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/i18n/localized-text'

/** Letters that newsrooms write with, and some that nobody expects. */
const SCRIPTS = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'aZ 9əğıİöşüçƏĞҚқңөұүһіЖщё«»“”’–%&<>"\\/\u00A0\u200D'),
    fc.constantFrom('漢', 'ש', 'ع', '🇰🇿', '👩‍🚀', 'e\u0301'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  minLength: 1,
  maxLength: 40,
})
const WORDS = SCRIPTS.map((text) => text.replaceAll('\u0000', '').trim()).filter(
  (text) => text.length > 0,
)

/** Draws the small parts of a newsroom; ids and addresses are never drawn twice. */
export class Parts {
  private count = 0
  private readonly salt: number

  constructor(readonly draw: fc.GeneratorValue) {
    this.salt = draw(fc.integer, { min: 0, max: 0xffffff })
  }

  id(): string {
    this.count += 1
    const mixed = ((this.count * 0x9e3779b1) ^ this.salt) >>> 0
    const tail = this.count.toString(16).padStart(12, '0')
    return `${mixed.toString(16).padStart(8, '0')}-0000-4000-8000-${tail}`
  }

  address() {
    const old = Array.from({ length: this.number(0, 2) }, () => this.slug())
    return { slug: this.slug(), oldSlugs: old.sort() }
  }

  slug(): string {
    this.count += 1
    return `${this.draw(() => fc.stringMatching(/^[a-z0-9]{1,20}$/))}-${this.count}`
  }

  words(): string {
    return this.draw(() => WORDS)
  }

  localized(): LocalizedText {
    const locales = this.some(LOCALES, 1)
    return Object.fromEntries(locales.map((locale) => [locale, this.words()]))
  }

  number(min: number, max: number): number {
    return this.draw(fc.integer, { min, max })
  }

  isTrue(): boolean {
    return this.draw(fc.boolean)
  }

  some<T>(items: readonly T[], minLength = 0): T[] {
    return this.draw(() =>
      fc.shuffledSubarray([...items], { minLength: Math.min(minLength, items.length) }),
    )
  }

  one<const T>(items: readonly T[]): T {
    return this.draw(() => fc.constantFrom(...items))
  }

  moment(after: string): string {
    return new Date(Date.parse(after) + this.number(1, 10 ** 9)).toISOString()
  }

  body(boxIds: readonly string[]): Body {
    const paragraph = (): Body['content'][number] => ({
      type: 'paragraph',
      content: [{ type: 'text', text: this.words() }],
    })
    const boxes = this.some(boxIds).map((boxId) => ({ type: 'factBox' as const, attrs: { boxId } }))
    return { type: 'doc', content: [paragraph(), ...boxes, paragraph()] }
  }
}
