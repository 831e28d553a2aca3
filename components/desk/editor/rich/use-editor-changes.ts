'use client'
import type { Editor } from '@tiptap/core'
import { useEffect, useReducer } from 'react'

/** Renders again when the text or the cursor has moved. */
export function useEditorChanges(editor: Editor): void {
  const [, renderAgain] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    editor.on('transaction', renderAgain)
    return () => {
      editor.off('transaction', renderAgain)
    }
  }, [editor])
}
