import { type Editor, findParentNode } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { toTexts } from '@/lib/articles/editor-schema-inline'
import type { Asking } from './asking'

/** What can be asked about the place the cursor is at: a note, a figure, a box, a link, a table. */
export function askForSelected(editor: Editor): Asking | null {
  const { selection } = editor.state
  if (selection instanceof NodeSelection) {
    const { type, attrs } = selection.node
    if (type.name === 'footnote') return { kind: 'note', content: toTexts(selection.node) }
    if (type.name === 'factBox') return { kind: 'box', boxId: attrs.boxId }
    if (type.name === 'figure') {
      const { drawing, caption, credit } = attrs
      return { kind: 'figure', attrs: { drawing, caption, credit } }
    }
  }
  if (editor.isActive('link'))
    return { kind: 'link', href: editor.getAttributes('link').href ?? '' }
  if (editor.isActive('language'))
    return { kind: 'language', lang: editor.getAttributes('language').lang ?? '' }
  const table = findParentNode((node) => node.type.name === 'table')(selection)
  return table ? { kind: 'caption', caption: table.node.attrs.caption ?? '' } : null
}
