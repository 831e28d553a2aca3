import type { ListBlock } from '@/lib/articles/body-block'
import { BodyParagraphs } from './body-paragraphs'
import { InlineText } from './inline-text'
import type { Reading } from './reading'

export function BodyList({ list, reading }: { list: ListBlock; reading: Reading }) {
  const List = list.type === 'bulletList' ? 'ul' : 'ol'
  return (
    <List>
      {list.content.map(({ content: [first, ...rest] }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item has no other identity
        <li key={place}>
          <InlineText content={first?.content} reading={reading} />
          <BodyParagraphs paragraphs={rest} reading={reading} />
        </li>
      ))}
    </List>
  )
}
