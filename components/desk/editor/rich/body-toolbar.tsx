'use client'
import type { Editor } from '@tiptap/core'
import { type KeyboardEvent, type RefObject, useState } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import type { Ask } from './asking'
import { BODY_TOOLS, TABLE_TOOLS, type Tool, type ToolId } from './body-tools'
import { ToolGlyph } from './tool-glyph'
import { useEditorChanges } from './use-editor-changes'

type Props = {
  editor: Editor
  ask: Ask
  bar: RefObject<HTMLDivElement | null>
}

const TOOLS: readonly Tool<ToolId>[] = BODY_TOOLS
const IN_TABLE: readonly Tool<ToolId>[] = TABLE_TOOLS

/** One stop of the Tab key; arrows go from tool to tool, Escape back into the text. */
export function BodyToolbar({ editor, ask, bar }: Props) {
  const t = useDeskText()
  useEditorChanges(editor)
  const [stop, setStop] = useState(0)
  const tools = editor.isActive('table') ? [...TOOLS, ...IN_TABLE] : TOOLS

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') return editor.commands.focus()
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const end = { Home: 0, End: tools.length - 1 }[event.key]
    const next = end ?? (step ? (stop + step + tools.length) % tools.length : null)
    if (next === null) return
    event.preventDefault()
    setStop(next)
    bar.current?.querySelectorAll('button')[next]?.focus()
  }

  return (
    <div className="tools" role="toolbar" aria-label={t('tools')} ref={bar} onKeyDown={onKeyDown}>
      {tools.map((tool, place) => (
        <button
          key={tool.id}
          type="button"
          className={IN_TABLE.includes(tool) ? 'tool tool-words' : 'tool'}
          tabIndex={place === Math.min(stop, tools.length - 1) ? 0 : -1}
          title={tool.keys ? `${t(`tool.${tool.id}`)} (${tool.keys})` : t(`tool.${tool.id}`)}
          aria-pressed={tool.isOn?.(editor)}
          aria-disabled={tool.can?.(editor) === false || undefined}
          onFocus={() => setStop(place)}
          onClick={() => tool.can?.(editor) !== false && tool.run(editor, ask)}
        >
          <ToolGlyph id={tool.id} />
          <span className={IN_TABLE.includes(tool) ? undefined : 'heard'}>
            {t(`tool.${tool.id}`)}
          </span>
        </button>
      ))}
    </div>
  )
}
