'use client'
import type { Editor } from '@tiptap/core'
import { type RefObject, useEffect, useId, useState } from 'react'
import { useDeskLocale, useDeskText } from '@/components/desk/desk-language'
import { lowerCase } from '@/lib/text/letter-case'
import type { Ask } from './asking'
import { BODY_TOOLS, type Tool, type ToolId } from './body-tools'
import { slashAt } from './slash-at'
import { useEditorChanges } from './use-editor-changes'

export type SlashKeys = RefObject<((key: string) => boolean) | null>

type Props = { editor: Editor; ask: Ask; keys: SlashKeys }

const OFFERED: readonly Tool<ToolId>[] = BODY_TOOLS.filter((tool) => 'isInMenu' in tool)

/** After a slash at the beginning of a word: what can be put here. The focus stays in the text. */
export function SlashMenu({ editor, ask, keys }: Props) {
  const t = useDeskText()
  const locale = useDeskLocale()
  useEditorChanges(editor)
  const listId = useId()
  const [marked, setMarked] = useState(0)
  const [closedAt, setClosedAt] = useState<number | null>(null)
  const slash = slashAt(editor.state)
  const isOpen = slash !== null && slash.from !== closedAt && editor.isFocused
  const found = isOpen
    ? OFFERED.filter(
        (tool) =>
          tool.can?.(editor) !== false &&
          lowerCase(locale, t(`tool.${tool.id}`)).includes(lowerCase(locale, slash.query)),
      )
    : []
  const place = Math.min(marked, Math.max(0, found.length - 1))

  function choose(tool: Tool<ToolId> | undefined) {
    if (!tool || !slash) return
    editor.chain().focus().deleteRange({ from: slash.from, to: slash.to }).run()
    tool.run(editor, ask)
    setMarked(0)
  }

  const deeds: Record<string, () => void> = {
    ArrowDown: () => setMarked((place + 1) % found.length),
    ArrowUp: () => setMarked((place + found.length - 1) % found.length),
    Enter: () => choose(found[place]),
    Tab: () => choose(found[place]),
    Escape: () => setClosedAt(slash?.from ?? null),
  }
  useEffect(() => {
    keys.current = (key) => {
      const deed = found.length > 0 ? deeds[key] : undefined
      deed?.()
      return deed !== undefined
    }
  })

  const activeId = found[place] ? `${listId}-${found[place].id}` : null
  useEffect(() => {
    const { dom } = editor.view
    if (activeId) dom.setAttribute('aria-activedescendant', activeId)
    else dom.removeAttribute('aria-activedescendant')
  }, [editor, activeId])

  if (!slash || found.length === 0) return null
  return (
    <div className="slash" style={positionOf(editor, slash.from)}>
      <div id={listId} role="listbox" aria-label={t('slashMenu')}>
        {found.map((tool, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys arrive through the editor, which keeps the focus
          <div
            key={tool.id}
            id={`${listId}-${tool.id}`}
            role="option"
            aria-selected={index === place}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(tool)}
          >
            {t(`tool.${tool.id}`)}
          </div>
        ))}
      </div>
    </div>
  )
}

/** Under the slash, in the field that holds text and menu. */
function positionOf(editor: Editor, from: number) {
  const field = editor.view.dom.closest('.rich')?.getBoundingClientRect()
  const { left, bottom } = editor.view.coordsAtPos(from)
  return { left: left - (field?.left ?? 0), top: bottom - (field?.top ?? 0) }
}
