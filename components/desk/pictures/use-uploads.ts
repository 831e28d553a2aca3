'use client'
import { useRef, useState } from 'react'
import type { MediaView } from '@/lib/media/media-view'
import { type Sent, sendFile } from './send-file'

export type Upload = {
  key: string
  file: File
  /** From 0 to 1. */
  share: number
  /** Null while it waits or is on its way. */
  outcome: Sent | null
}

/**
 * Files on their way to the library, one after the other. A file that did not arrive stays in the
 * list and can be sent again.
 */
export function useUploads(onDone: (media: MediaView) => void) {
  const [uploads, setUploads] = useState<Upload[]>([])
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const stops = useRef(new Map<string, AbortController>())

  function change(key: string, part: Partial<Upload>) {
    setUploads((before) => before.map((one) => (one.key === key ? { ...one, ...part } : one)))
  }

  function send(files: readonly File[]) {
    const added = files.map((file) => ({
      ...{ key: crypto.randomUUID(), file, share: 0 },
      outcome: null,
    }))
    setUploads((before) => [...before, ...added])
    for (const upload of added) enqueue(upload)
  }

  function sendAgain(upload: Upload) {
    change(upload.key, { share: 0, outcome: null })
    enqueue(upload)
  }

  function enqueue({ key, file }: Upload) {
    const stop = new AbortController()
    stops.current.set(key, stop)
    queue.current = queue.current.then(async () => {
      const onProgress = (share: number) => change(key, { share })
      const outcome = await sendFile(file, { onProgress, signal: stop.signal })
      change(key, { outcome })
      if (outcome.kind === 'done') onDone(outcome.media)
    })
  }

  /** Stops it where it is still on its way. */
  function drop({ key }: Upload) {
    stops.current.get(key)?.abort()
    setUploads((before) => before.filter((one) => one.key !== key))
  }

  return { uploads, send, sendAgain, drop }
}

export type Uploads = ReturnType<typeof useUploads>
