import type { Body } from '@/lib/articles/body'
import { inlineText } from '@/lib/articles/body-text'

const MAX_CHARACTERS = 160

/** The first paragraph, cut at a word's end: what search results show under a title. */
export function openingWords({ content }: Body): string {
  const [first] = content.flatMap((block) => (block.type === 'paragraph' ? [block] : []))
  const text = inlineText(first?.content)
  if (text.length <= MAX_CHARACTERS) return text
  const end = text.lastIndexOf(' ', MAX_CHARACTERS - 1)
  return `${text.slice(0, end > 0 ? end : MAX_CHARACTERS - 1)}…`
}
