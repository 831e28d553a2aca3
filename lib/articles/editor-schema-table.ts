import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { caption } from './caption'

/** The table's own commands need these; cells are never joined and columns never sized. */
const wholeCell = () => ({
  colspan: { default: 1, rendered: false, parseHTML: () => 1 },
  rowspan: { default: 1, rendered: false, parseHTML: () => 1 },
  colwidth: { default: null, rendered: false, parseHTML: () => null },
})

const Captioned = Table.extend({
  addAttributes: () => ({ caption: { default: null, rendered: false } }),
  parseHTML: () => [
    {
      tag: 'table',
      contentElement: 'tbody',
      getAttrs: ({ dataset }) => ({ caption: caption.safeParse(dataset.caption).data ?? null }),
    },
  ],
  renderHTML({ node }) {
    const words: unknown = node.attrs.caption
    const body = ['tbody', 0] as const
    if (typeof words !== 'string') return ['table', body]
    return ['table', { 'data-caption': words }, ['caption', words], body]
  },
})

const cell = {
  content: 'paragraph+',
  addAttributes: wholeCell,
}

export const editorTables = [
  Captioned,
  TableRow.extend({ content: '(tableCell | tableHeader)+' }),
  TableHeader.extend({ ...cell, parseHTML: () => [{ tag: 'th' }], renderHTML: () => ['th', 0] }),
  TableCell.extend({ ...cell, parseHTML: () => [{ tag: 'td' }], renderHTML: () => ['td', 0] }),
]
