'use client'
import { useEffect, useRef, useState } from 'react'

type Take = (files: File[]) => void

/** What is on the page; a window over it takes first. */
const takers: symbol[] = []

/** Files dropped or pasted anywhere on the page; true while some are held over it. */
export function usePageDrop(take: Take): boolean {
  const [isOver, setIsOver] = useState(false)
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  useEffect(() => {
    const own = Symbol('taker')
    takers.push(own)
    const stop = new AbortController()
    const { signal } = stop
    const isMine = (event: Event) => takers.at(-1) === own && !event.defaultPrevented
    const over = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return
      // Else the browser would open the file in the place of the page.
      event.preventDefault()
      setIsOver(takers.at(-1) === own)
    }
    const drop = (event: DragEvent) => {
      setIsOver(false)
      if (!hasFiles(event.dataTransfer) || !isMine(event)) return
      event.preventDefault()
      latest.current([...(event.dataTransfer?.files ?? [])])
    }
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      // A picture of copied words comes beside the words: those are meant.
      const isText = event.clipboardData?.types.includes('text/plain')
      if (files.length > 0 && !isText && isMine(event)) latest.current(files)
    }
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setIsOver(false)
    window.addEventListener('dragover', over, { signal })
    window.addEventListener('dragleave', leave, { signal })
    window.addEventListener('drop', drop, { signal })
    window.addEventListener('paste', paste, { signal })
    return () => {
      stop.abort()
      takers.splice(takers.indexOf(own), 1)
    }
  }, [])
  return isOver
}

function hasFiles(data: DataTransfer | null): boolean {
  return data?.types.includes('Files') ?? false
}
