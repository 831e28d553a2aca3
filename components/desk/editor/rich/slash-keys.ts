import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/** Before every other key: while the menu is open it takes the arrows, Enter and Escape. */
export const slashKeys = (onKey: (key: string) => boolean) =>
  Extension.create({
    name: 'slashKeys',
    priority: 1_000,
    addProseMirrorPlugins: () => [
      new Plugin({ props: { handleKeyDown: (_, { key }) => onKey(key) } }),
    ],
  })
