import type { Paragraph } from '@/lib/articles/body-paragraph'
import { InlineText } from './inline-text'
import type { Reading } from './reading'

type Props = { paragraphs: readonly Paragraph[]; reading: Reading }

export function BodyParagraphs({ paragraphs, reading }: Props) {
  return paragraphs.map(({ content }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no other identity
    <p key={place}>
      <InlineText content={content} reading={reading} />
    </p>
  ))
}
