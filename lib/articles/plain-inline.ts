import { isSafeHref, type TextNode } from './body'
import { hrefOf, joinTexts } from './join-texts'

/** A link, a backslash with the sign it keeps, or one sign. Inside a link, brackets need a backslash. */
const PIECE = /\[((?:\\[\s\S]|[^\\[\]])+)\]\(((?:\\[\s\S]|[^\\()\s])+)\)|\\?[\s\S]/g

/** A backslash before a letter or digit is itself; before any other sign it keeps that sign as it is. */
const ESCAPE = /\\([^\p{L}\p{N}])/gu

/** Reads text with links; `unsafe` are the offsets of links whose address is not allowed. */
export function parseInline(source: string): { content: TextNode[]; unsafe: number[] } {
  const nodes: TextNode[] = []
  const unsafe: number[] = []
  for (const { 0: whole, 1: words, 2: address, index } of source.matchAll(PIECE)) {
    if (words === undefined || address === undefined) {
      nodes.push({ type: 'text', text: whole })
      continue
    }
    const href = unescapeSigns(address)
    if (!isSafeHref(href)) unsafe.push(index)
    nodes.push({
      type: 'text',
      text: unescapeSigns(words),
      marks: [{ type: 'link', attrs: { href } }],
    })
  }
  return { content: joinTexts(nodes).map(unescapePlain), unsafe }
}

/** The reverse: what `parseInline` reads back as the same text and links. */
export function printInline(content: TextNode[] | undefined): string {
  return joinTexts(content ?? [])
    .map(printNode)
    .join('')
}

function printNode(node: TextNode): string {
  const href = hrefOf(node)
  const words = escapeBackslashes(node.text)
  if (href === undefined) {
    const lastTurn = words.lastIndexOf('](')
    return words.replace(/\[/g, (sign, at) => (at < lastTurn ? `\\${sign}` : sign))
  }
  return `[${words.replace(/[[\]]/g, '\\$&')}](${href.replace(/[()]/g, '\\$&')})`
}

/** Only where it would keep the next sign: `C:\reports` stays readable. */
function escapeBackslashes(text: string): string {
  return text.replace(/\\(?![\p{L}\p{N}])/gu, '\\\\')
}

function unescapePlain(node: TextNode): TextNode {
  return node.marks ? node : { ...node, text: unescapeSigns(node.text) }
}

function unescapeSigns(text: string): string {
  return text.replace(ESCAPE, '$1')
}
