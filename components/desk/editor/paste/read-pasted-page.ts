import type { Block } from '@/lib/articles/body-block'
import type { Mark } from '@/lib/articles/body-inline'
import { joinTexts } from '@/lib/articles/join-texts'
import { asciiUpper } from '@/lib/text/letter-case'
import { marksWithin } from './pasted-marks'
import { asHeadingTexts, asNoteTexts, asParagraphs, paragraphOf } from './pasted-paragraphs'
import { type Look, PastedRun } from './pasted-run'
import { pastedTable } from './pasted-tables'
import { isHidden, isWordMarker, wordCallOf, wordListOf, wordNotes } from './pasted-word'

const UNSEEN = new Set(
  'HEAD STYLE SCRIPT META LINK TITLE TEMPLATE XML SVG IFRAME OBJECT'.split(' '),
)
const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER
   FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD
   TFOOT TH THEAD TR UL`.split(/\s+/),
)

/**
 * A page from elsewhere (Word, Google Docs, the web) as blocks that the body's schema takes. Every
 * character that was to be seen is in them; what cannot be kept of the form becomes paragraphs.
 */
export function readPastedPage(root: ParentNode & Node): Block[] {
  return new PageReader(wordNotes(root)).read(root, [])
}

class PageReader {
  constructor(private readonly notes: ReadonlyMap<string, Element>) {}

  read(root: Node, marks: readonly Mark[]): Block[] {
    const place = { blocks: [], run: new PastedRun() }
    this.readInto(place, root, { marks, isPreformatted: isElement(root) && root.tagName === 'PRE' })
    endParagraph(place)
    return place.blocks
  }

  private readInto(place: Place, root: Node, look: Look): void {
    for (const node of root.childNodes) {
      if (node.nodeType === node.TEXT_NODE) addLines(place, node.textContent ?? '', look)
      else if (isElement(node) && !this.isPassedOver(node)) this.readElement(place, node, look)
    }
  }

  private readElement(place: Place, element: Element, look: Look): void {
    const note = this.noteCalledBy(element)
    if (note) place.run.addNote(note)
    // Lines within a paragraph are not shown as such: a new one begins.
    else if (element.tagName === 'BR') endParagraph(place)
    else if (BLOCKS.has(upper(element))) this.readBlock(place, element, look)
    else this.readInto(place, element, { ...look, marks: marksWithin(element, look.marks) })
  }

  private readBlock(place: Place, element: Element, look: Look): void {
    endParagraph(place)
    const marks = marksWithin(element, look.marks)
    const whole = this.wholeBlock(element, marks)
    if (whole) addBlocks(place.blocks, whole)
    else {
      const isPreformatted = look.isPreformatted || element.tagName === 'PRE'
      this.readInto(place, element, { marks, isPreformatted })
    }
    endParagraph(place)
  }

  /** Blocks that are more than a run of words; null for those that only hold others. */
  private wholeBlock(element: Element, marks: readonly Mark[]): Block[] | null {
    const inner = () => this.read(element, marks)
    const wordList = wordListOf(element)
    if (wordList) return listOf(wordList, [inner()])
    switch (element.tagName) {
      case 'H1':
      case 'H2':
      case 'H3':
      case 'H4':
      case 'H5':
      case 'H6':
        return headings(Number(element.tagName[1]), inner())
      case 'UL':
        return listOf('bulletList', this.items(element, marks))
      case 'OL':
        return listOf('orderedList', this.items(element, marks))
      case 'BLOCKQUOTE': {
        const content = asParagraphs(inner())
        return content.length > 0 ? [{ type: 'blockquote', content }] : []
      }
      case 'TABLE':
        return pastedTable(element, (one) => this.read(one, marks))
      case 'HR':
        return [{ type: 'horizontalRule' }]
      default:
        return null
    }
  }

  private items(list: Element, marks: readonly Mark[]): Block[][] {
    return [...list.childNodes].map((child) => {
      const isItem = isElement(child) && child.tagName === 'LI'
      return this.read(isItem ? child : wrap(child, list), marks)
    })
  }

  private noteCalledBy(element: Element) {
    const note = this.notes.get(wordCallOf(element) ?? '')
    if (!note || note.contains(element)) return null
    const content = asNoteTexts(asParagraphs(new PageReader(new Map()).read(note, [])))
    return content.length > 0 ? { type: 'footnote' as const, content } : null
  }

  /** The note's own text is read where it is called; the number before it is not part of it. */
  private isPassedOver(element: Element): boolean {
    if (UNSEEN.has(upper(element)) || isHidden(element) || isWordMarker(element)) return true
    if (this.notes.get(element.id) === element) return true
    return wordCallOf(element) !== null && (element.getAttribute('href') ?? '').includes('ref')
  }
}

/** What has been read so far, and the paragraph that is being read. */
type Place = { blocks: Block[]; run: PastedRun }

function endParagraph({ blocks, run }: Place): void {
  const content = run.take()
  if (content.length > 0) blocks.push(paragraphOf(content))
}

/** Each line of a preformatted text is a paragraph; elsewhere line ends are blanks. */
function addLines(place: Place, text: string, look: Look): void {
  const [first = '', ...rest] = look.isPreformatted ? text.split(/\r?\n/) : [text]
  place.run.addText(first, look)
  for (const line of rest) {
    endParagraph(place)
    place.run.addText(line, look)
  }
}

/** A heading is one, over however many lines it was set. */
function headings(level: number, blocks: Block[]): Block[] {
  const lines = asParagraphs(blocks).map(({ content = [] }) => asHeadingTexts(content))
  if (lines.length === 0) return []
  const content = lines.flatMap((line, place) =>
    place > 0 ? [{ type: 'text' as const, text: ' ' }, ...line] : line,
  )
  const attrs = { level: level <= 2 ? 2 : level === 3 ? 3 : 4 } as const
  return [{ type: 'heading', attrs, content: joinTexts(content) }]
}

/** A list within an item follows it, on the one level there is. */
function listOf(type: 'bulletList' | 'orderedList', items: Block[][]): Block[] {
  const content = items.flatMap((blocks) => {
    const own = asParagraphs(blocks.filter((block) => !isList(block)))
    const inner = blocks.filter(isList).flatMap((block) => block.content)
    return [...(own.length > 0 ? [{ type: 'listItem' as const, content: own }] : []), ...inner]
  })
  return content.length > 0 ? [{ type, content }] : []
}

/** Word's items come one by one: those of a kind in a row are one list. */
function addBlocks(blocks: Block[], added: Block[]): void {
  for (const block of added) {
    const last = blocks.at(-1)
    if (isList(block) && last && isList(last) && last.type === block.type) {
      blocks[blocks.length - 1] = { ...last, content: [...last.content, ...block.content] }
    } else blocks.push(block)
  }
}

type ListBlock = Extract<Block, { type: 'bulletList' | 'orderedList' }>

function isList(block: Block): block is ListBlock {
  return block.type === 'bulletList' || block.type === 'orderedList'
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE
}

/** Elements of XML in a page keep the case they were written in. */
function upper(element: Element): string {
  return asciiUpper(element.tagName)
}

/** A list or words directly in a list, as old editors write them: read like those in an item. */
function wrap(child: Node, list: Element): Node {
  const item = list.ownerDocument.createElement('li')
  item.append(child.cloneNode(true))
  return item
}
