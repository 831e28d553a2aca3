import { Mark, markInputRule } from '@tiptap/core'
import { isSafeHref } from './safe-href'

const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => (isSafeHref(element.getAttribute('href') ?? '') ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', { href: HTMLAttributes.href }, 0],
})

const Language = Mark.create({
  name: 'language',
  addAttributes: () => ({ lang: { default: null } }),
  parseHTML: () => [{ tag: 'span[lang]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', { lang: HTMLAttributes.lang }, 0],
})

type PlainMark = {
  name: 'bold' | 'italic' | 'superscript' | 'subscript'
  /** The element it is written as, then others that mean the same. */
  tags: readonly [string, ...string[]]
  key: string
  /** The Markdown that makes it, the marked words in the last group. */
  typed?: RegExp
}

const plainMark = ({ name, tags, key, typed }: PlainMark) =>
  Mark.create({
    name,
    parseHTML: () => tags.map((tag) => ({ tag })),
    renderHTML: () => [tags[0], 0],
    addKeyboardShortcuts() {
      return { [key]: () => this.editor.commands.toggleMark(name) }
    },
    addInputRules() {
      return typed ? [markInputRule({ find: typed, type: this.type })] : []
    },
  })

/** In MARK_ORDER, which is the order in which ProseMirror stores them. */
export const editorMarks = [
  Link,
  Language,
  plainMark({
    name: 'bold',
    tags: ['strong', 'b'],
    key: 'Mod-b',
    typed: /(?:^|\s)(\*\*(?!\s)([^*]+)(?<!\s)\*\*)$/,
  }),
  plainMark({
    name: 'italic',
    tags: ['em', 'i'],
    key: 'Mod-i',
    typed: /(?:^|\s)(\*(?![\s*])([^*]+)(?<!\s)\*)$/,
  }),
  plainMark({ name: 'superscript', tags: ['sup'], key: 'Mod-.' }),
  plainMark({ name: 'subscript', tags: ['sub'], key: 'Mod-,' }),
]
