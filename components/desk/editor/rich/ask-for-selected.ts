import { type Editor, findParentNode } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import { type FigureBlock, isPicture } from '@/lib/articles/body-figure'
import { toFigureAttrs } from '@/lib/articles/editor-schema-body'
import { toTexts } from '@/lib/articles/editor-schema-inline'
import type { Asking } from './asking'

/** What can be asked about the place the cursor is at: a note, a figure, a box, a link, a table. */
export function askForSelected(editor: Editor): Asking | null {
  const { selection } = editor.state
  const ofNode = selection instanceof NodeSelection ? askForNode(selection.node) : null
  return ofNode ?? askForMark(editor) ?? askForTable(editor)
}

function askForNode(node: Node): Asking | null {
  switch (node.type.name) {
    case 'footnote':
      return { kind: 'note', content: toTexts(node) }
    case 'figure':
      return askForFigure(toFigureAttrs(node))
    case 'factBox':
      return { kind: 'box', boxId: node.attrs.boxId }
    default:
      return null
  }
}

function askForFigure(attrs: FigureBlock['attrs']): Asking | null {
  return isPicture(attrs) ? { kind: 'picture', attrs } : { kind: 'drawing', attrs }
}

function askForMark(editor: Editor): Asking | null {
  const { href } = editor.getAttributes('link')
  const { lang } = editor.getAttributes('language')
  if (href) return { kind: 'link', href }
  return lang ? { kind: 'language', lang } : null
}

function askForTable({ state }: Editor): Asking | null {
  const table = findParentNode((node) => node.type.name === 'table')(state.selection)
  return table ? { kind: 'caption', caption: table.node.attrs.caption ?? '' } : null
}
