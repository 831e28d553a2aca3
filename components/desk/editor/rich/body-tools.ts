import type { Editor } from '@tiptap/core'
import { redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history'
import type { Ask } from './asking'
import { hasNote } from './has-note'
import { insertBlock } from './insert-block'

export type ToolId = (typeof BODY_TOOLS)[number]['id'] | (typeof TABLE_TOOLS)[number]['id']

export type Tool<Id extends string = string> = {
  id: Id
  /** As a person would press them. */
  keys?: string
  isOn?: (editor: Editor) => boolean
  can?: (editor: Editor) => boolean
  run: (editor: Editor, ask: Ask) => void
  /** Also offered after a slash. */
  isInMenu?: true
}

const heading = <Level extends 2 | 3 | 4>(level: Level) =>
  ({
    id: `heading${level}`,
    keys: `Ctrl-Alt-${level}`,
    isOn: (editor) => editor.isActive('heading', { level }),
    // A heading holds no notes: turning a paragraph into one would lose them.
    can: (editor) => !hasNote(editor.state),
    run: (editor) => editor.chain().focus().toggleNode('heading', 'paragraph', { level }).run(),
    isInMenu: true,
  }) as const satisfies Tool

const mark = <Name extends 'bold' | 'italic' | 'superscript' | 'subscript'>(
  id: Name,
  keys: string,
) =>
  ({
    id,
    keys,
    isOn: (editor) => editor.isActive(id),
    run: (editor) => editor.chain().focus().toggleMark(id).run(),
  }) as const satisfies Tool

const list = <Name extends 'bulletList' | 'orderedList'>(id: Name, keys: string) =>
  ({
    id,
    keys,
    isOn: (editor) => editor.isActive(id),
    run: (editor) => editor.chain().focus().toggleList(id, 'listItem').run(),
    isInMenu: true,
  }) as const satisfies Tool

export const BODY_TOOLS = [
  heading(2),
  heading(3),
  heading(4),
  mark('bold', 'Ctrl-B'),
  mark('italic', 'Ctrl-I'),
  mark('superscript', 'Ctrl-.'),
  mark('subscript', 'Ctrl-,'),
  {
    id: 'link',
    keys: 'Ctrl-K',
    isOn: (editor) => editor.isActive('link'),
    run: (editor, ask) => ask({ kind: 'link', href: editor.getAttributes('link').href ?? '' }),
  },
  {
    id: 'lang',
    isOn: (editor) => editor.isActive('language'),
    run: (editor, ask) =>
      ask({ kind: 'language', lang: editor.getAttributes('language').lang ?? '' }),
  },
  list('bulletList', 'Ctrl-Shift-8'),
  list('orderedList', 'Ctrl-Shift-7'),
  {
    id: 'quote',
    isOn: (editor) => editor.isActive('blockquote'),
    run: (editor) => editor.chain().focus().toggleWrap('blockquote').run(),
    isInMenu: true,
  },
  {
    id: 'pullQuote',
    isOn: (editor) => editor.isActive('pullQuote'),
    can: (editor) => !hasNote(editor.state),
    run: (editor) => editor.chain().focus().toggleNode('pullQuote', 'paragraph').run(),
    isInMenu: true,
  },
  {
    id: 'note',
    keys: 'Ctrl-Alt-F',
    can: (editor) => editor.state.selection.$from.parent.type.name === 'paragraph',
    run: (_, ask) => ask({ kind: 'note', content: [] }),
    isInMenu: true,
  },
  { id: 'picture', run: (_, ask) => ask({ kind: 'picture', attrs: null }), isInMenu: true },
  { id: 'drawing', run: (_, ask) => ask({ kind: 'drawing', attrs: null }), isInMenu: true },
  { id: 'table', run: (editor) => insertBlock(editor, emptyTable()), isInMenu: true },
  { id: 'box', run: (_, ask) => ask({ kind: 'box', boxId: null }), isInMenu: true },
  {
    id: 'rule',
    run: (editor) => insertBlock(editor, { type: 'horizontalRule' }),
    isInMenu: true,
  },
  {
    id: 'undo',
    keys: 'Ctrl-Z',
    can: ({ state }) => undoDepth(state) > 0,
    run: ({ state, view }) => undo(state, view.dispatch),
  },
  {
    id: 'redo',
    keys: 'Ctrl-Shift-Z',
    can: ({ state }) => redoDepth(state) > 0,
    run: ({ state, view }) => redo(state, view.dispatch),
  },
] as const satisfies readonly Tool[]

/** Offered while the cursor is in a table. */
export const TABLE_TOOLS = [
  { id: 'rowAfter', run: (editor) => editor.chain().focus().addRowAfter().run() },
  { id: 'columnAfter', run: (editor) => editor.chain().focus().addColumnAfter().run() },
  { id: 'deleteRow', run: (editor) => editor.chain().focus().deleteRow().run() },
  { id: 'deleteColumn', run: (editor) => editor.chain().focus().deleteColumn().run() },
  {
    id: 'caption',
    run: (editor, ask) =>
      ask({ kind: 'caption', caption: editor.getAttributes('table').caption ?? '' }),
  },
  { id: 'deleteTable', run: (editor) => editor.chain().focus().deleteTable().run() },
] as const satisfies readonly Tool[]

function emptyTable() {
  const row = (type: 'tableHeader' | 'tableCell') => ({
    type: 'tableRow' as const,
    content: Array.from({ length: 3 }, () => ({
      type,
      content: [{ type: 'paragraph' as const }],
    })),
  })
  return {
    type: 'table' as const,
    attrs: { caption: null },
    content: [row('tableHeader'), row('tableCell'), row('tableCell')],
  }
}
