import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, type Transaction } from '@tiptap/pm/state'

/** Keeps what single edits can break: a table's first row is its headers, a box stands in a text once. */
export const bodyRepair = Extension.create({
  name: 'bodyRepair',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction(transactions, _before, { doc, tr }) {
        if (!transactions.some(({ docChanged }) => docChanged)) return null
        doc.forEach((block, place) => {
          if (block.type.name === 'table') repairHeaders(tr, block, place)
        })
        removeSecondBoxes(tr)
        return tr.docChanged ? tr : null
      },
    }),
  ],
})

function repairHeaders(tr: Transaction, table: Node, place: number): void {
  table.forEach((row, rowPlace, index) => {
    const right = table.type.schema.nodes[index === 0 ? 'tableHeader' : 'tableCell']
    row.forEach((cell, cellPlace) => {
      if (cell.type !== right) tr.setNodeMarkup(place + rowPlace + cellPlace + 2, right)
    })
  })
}

function removeSecondBoxes(tr: Transaction): void {
  const seen = new Set<string>()
  const second: number[] = []
  tr.doc.forEach((block, place) => {
    if (block.type.name !== 'factBox') return
    if (seen.has(block.attrs.boxId)) second.unshift(place)
    seen.add(block.attrs.boxId)
  })
  for (const place of second) tr.delete(place, place + 1)
}
