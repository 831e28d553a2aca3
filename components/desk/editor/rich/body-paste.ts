import { Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import {
  DOMParser,
  type Node as EditorNode,
  Fragment,
  type ParseOptions,
  type Schema,
  Slice,
} from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { readPastedPage } from '@/components/desk/editor/paste/read-pasted-page'
import { toDoc } from '@/lib/articles/editor-schema-body'

/** Told of every page from elsewhere, for what words alone do not hold. */
type OnPage = (page: ParentNode) => void

/** What is pasted or dropped: our own as it was, pages from elsewhere cleaned, plain text in paragraphs. */
export const bodyPaste = (onPage: OnPage) =>
  Extension.create({
    name: 'bodyPaste',
    addProseMirrorPlugins() {
      const { schema } = this.editor
      return [
        new Plugin({
          props: {
            // Undoing takes back what was pasted, not also what was typed before it.
            handlePaste: (view) => {
              view.dispatch(closeHistory(view.state.tr))
              return false
            },
            clipboardParser: new PageParser(onPage, schema, DOMParser.fromSchema(schema).rules),
            clipboardTextParser: (text) => toSlice(paragraphs(schema, text)),
          },
        }),
      ]
    },
  })

class PageParser extends DOMParser {
  constructor(
    private readonly onPage: OnPage,
    ...rest: ConstructorParameters<typeof DOMParser>
  ) {
    super(...rest)
  }

  override parseSlice(dom: globalThis.Node, options?: ParseOptions): Slice {
    const isOurs = dom instanceof Element && dom.querySelector('[data-pm-slice]') !== null
    if (isOurs || !isParent(dom)) return super.parseSlice(dom, options)
    this.onPage(dom)
    const content = readPastedPage(dom)
    if (content.length === 0) return Slice.empty
    return toSlice(toDoc({ type: 'doc', content }, this.schema).children)
  }
}

function isParent(node: globalThis.Node): node is globalThis.Node & ParentNode {
  return 'children' in node
}

/** Open at both ends, so that a word stays a word in the sentence it is put into. */
function toSlice(blocks: readonly EditorNode[]): Slice {
  return Slice.maxOpen(Fragment.from(blocks), true)
}

/** Blank lines part paragraphs; where there are none, every line is one. */
export function paragraphs(schema: Schema, text: string): EditorNode[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/^\n+|\n+$/g, '')
  const parts = lines.split(/\n[^\S\n]*\n\s*/)
  const texts = parts.length > 1 ? parts : lines.split('\n')
  return texts.map((words) => schema.node('paragraph', null, words ? [schema.text(words)] : []))
}
