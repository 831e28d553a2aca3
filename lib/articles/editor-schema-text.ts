import { Node, textblockTypeInputRule, wrappingInputRule } from '@tiptap/core'

/** Kept for anchors that a body came with; never typed, never copied to the other half of a split. */
export const blockId = { id: { default: null, rendered: false, keepOnSplit: false } }
/** Line breaks and spaces in a text are part of it. */
const WORDS = { content: 'text*', whitespace: 'pre' } as const
const WORDS_AND_NOTES = { content: 'inline*', whitespace: 'pre' } as const
const LEVELS = [2, 3, 4] as const

const Doc = Node.create({ name: 'doc', topNode: true, content: 'block+' })
const Text = Node.create({ name: 'text', group: 'inline' })

const Paragraph = Node.create({
  name: 'paragraph',
  group: 'block',
  ...WORDS_AND_NOTES,
  addAttributes: () => blockId,
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
  addKeyboardShortcuts() {
    return { 'Mod-Alt-0': () => this.editor.commands.setNode(this.name) }
  },
})

const Heading = Node.create({
  name: 'heading',
  group: 'block',
  defining: true,
  ...WORDS,
  addAttributes: () => ({ level: { default: 2, rendered: false }, ...blockId }),
  parseHTML: () => LEVELS.map((level) => ({ tag: `h${level}`, attrs: { level } })),
  renderHTML: ({ node }) => [`h${node.attrs.level}`, 0],
  addKeyboardShortcuts() {
    const shortcuts = LEVELS.map((level) => [
      `Mod-Alt-${level}`,
      () => this.editor.commands.toggleNode(this.name, 'paragraph', { level }),
    ])
    return Object.fromEntries(shortcuts)
  },
  addInputRules() {
    return LEVELS.map((level) =>
      textblockTypeInputRule({
        find: new RegExp(`^#{${level}}\\s$`),
        type: this.type,
        getAttributes: { level },
      }),
    )
  },
})

const Blockquote = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => blockId,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^>\s$/, type: this.type })]
  },
})

const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  defining: true,
  ...WORDS,
  addAttributes: () => blockId,
  // Before the paragraph's own rule.
  parseHTML: () => [{ tag: 'p.pull', priority: 60 }],
  renderHTML: () => ['p', { class: 'pull' }, 0],
  addInputRules() {
    return [textblockTypeInputRule({ find: /^>>\s$/, type: this.type })]
  },
})

/** Its number is its place in the text, so none is stored. It is edited in a window of its own. */
const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  draggable: true,
  content: 'text*',
  whitespace: 'pre',
  addAttributes: () => blockId,
  parseHTML: () => [{ tag: 'span[data-footnote]' }],
  renderHTML: () => ['span', { 'data-footnote': '' }, 0],
})

export const editorTexts = [Doc, Paragraph, Heading, Blockquote, PullQuote, Footnote, Text]
