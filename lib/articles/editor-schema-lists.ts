import { Node, wrappingInputRule } from '@tiptap/core'
import { blockId } from './editor-schema-text'

type ListKind = {
  name: 'bulletList' | 'orderedList'
  tag: 'ul' | 'ol'
  key: string
  typed: RegExp
}

const list = ({ name, tag, key, typed }: ListKind) =>
  Node.create({
    name,
    group: 'block',
    content: 'listItem+',
    addAttributes: () => blockId,
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
    addKeyboardShortcuts() {
      return { [key]: () => this.editor.commands.toggleList(name, 'listItem') }
    },
    addInputRules() {
      return [wrappingInputRule({ find: typed, type: this.type })]
    },
  })

/** Lists have one level: there is nothing to nest, so Tab leaves the text as it does elsewhere. */
const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph+',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    const isAtStart = () => {
      const { empty, $from } = this.editor.state.selection
      return empty && $from.parentOffset === 0 && $from.index(-1) === 0
    }
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Backspace: () => isAtStart() && this.editor.commands.liftListItem(this.name),
    }
  },
})

export const editorLists = [
  list({ name: 'bulletList', tag: 'ul', key: 'Mod-Shift-8', typed: /^[-*+]\s$/ }),
  list({ name: 'orderedList', tag: 'ol', key: 'Mod-Shift-7', typed: /^1[.)]\s$/ }),
  ListItem,
]
