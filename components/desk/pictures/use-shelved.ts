'use client'
import { useEffect, useState } from 'react'
import type { MediaView } from '@/lib/media/media-view'
import { usePictureLibrary } from './picture-library'

/** A picture by its id; null until it has been fetched, and where it is no longer in the library. */
export function useShelved(mediaId: string | null): MediaView | null {
  const { shelf } = usePictureLibrary()
  const [media, setMedia] = useState<MediaView | null>(null)
  useEffect(() => {
    if (!mediaId) return
    let isWanted = true
    void shelf.get(mediaId).then((found) => isWanted && setMedia(found))
    return () => {
      isWanted = false
    }
  }, [shelf, mediaId])
  return media?.id === mediaId ? media : null
}
