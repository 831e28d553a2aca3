'use client'
import { useEffect, useRef, useState } from 'react'
import type { Outcome } from '@/components/desk/form-notice'
import type { MediaView } from '@/lib/media/media-view'
import { usePictureLibrary } from './picture-library'

/** Milliseconds of rest after which what was typed is looked for. */
const REST = 250

/** The library as it is searched: an answer that a later question has overtaken is not shown. */
export function useLibrarySearch() {
  const { find } = usePictureLibrary()
  const [search, setSearch] = useState('')
  const [rows, setRows] = useState<MediaView[]>([])
  const [next, setNext] = useState<string | null>(null)
  const [state, setState] = useState<Outcome>({ status: 'idle' })
  const asked = useRef(0)

  async function ask(words: string, after: string | null) {
    asked.current += 1
    const turn = asked.current
    const answer = await find({ search: words, after }).catch(() => ({ status: 'failed' }) as const)
    if (turn !== asked.current) return
    setState(answer)
    if (answer.status !== 'done') return
    setRows((before) => (after ? [...before, ...answer.value.rows] : answer.value.rows))
    setNext(answer.value.next)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the words change, and only then
  useEffect(() => {
    const wait = setTimeout(() => void ask(search, null), search ? REST : 0)
    return () => clearTimeout(wait)
  }, [search])

  return {
    ...{ search, setSearch, rows, state },
    more: next ? () => void ask(search, next) : null,
    /** One that has just come in stands first, whatever was searched for. */
    putFirst: (media: MediaView) =>
      setRows((before) => [media, ...before.filter(({ id }) => id !== media.id)]),
  }
}
