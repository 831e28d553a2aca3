import { createElement } from 'react'
import { FactBox } from '@/components/facts/fact-box'
import type { Block } from '@/lib/articles/body-block'
import { assertNever } from '@/lib/assert-never'
import { BodyFigure } from './body-figure'
import { BodyList } from './body-list'
import { BodyParagraphs } from './body-paragraphs'
import { BodyTable } from './body-table'
import { InlineText } from './inline-text'
import type { Reading } from './reading'

type Props = { block: Block; anchor: string; reading: Reading }

export function BodyBlock({ block, anchor, reading }: Props) {
  switch (block.type) {
    case 'paragraph':
      return <BodyParagraphs paragraphs={[block]} reading={reading} />
    case 'heading': {
      const words = <InlineText content={block.content} reading={reading} />
      return createElement(`h${block.attrs.level}`, { id: anchor }, words)
    }
    case 'bulletList':
    case 'orderedList':
      return <BodyList list={block} reading={reading} />
    case 'blockquote':
      return (
        <blockquote>
          <BodyParagraphs paragraphs={block.content} reading={reading} />
        </blockquote>
      )
    case 'pullQuote':
      return (
        <p className="pull">
          <InlineText content={block.content} reading={reading} />
        </p>
      )
    case 'figure':
      return <BodyFigure figure={block} reading={reading} />
    case 'table':
      return <BodyTable table={block} anchor={anchor} reading={reading} />
    case 'horizontalRule':
      return <hr />
    case 'factBox': {
      const box = reading.boxes.get(block.attrs.boxId)
      return box ? <FactBox locale={reading.locale} box={box} /> : null
    }
    default:
      return assertNever(block)
  }
}
