import { MAX_MEDIA_READ } from '@/lib/media/find-media-input'
import type { MediaView } from '@/lib/media/media-view'
import type { ReadPictures } from './picture-actions'

export type PictureShelf = {
  /** Null where it is no longer in the library, or nobody could be asked. */
  get: (mediaId: string) => Promise<MediaView | null>
  /** What has just been chosen or uploaded need not be asked for. */
  put: (media: MediaView) => void
}

/** Pictures by id, as a text names them: those asked for together are fetched together, once. */
export function pictureShelf(read: ReadPictures): PictureShelf {
  const known = new Map<string, Promise<MediaView | null>>()
  let waiting: string[] = []
  let answer: Promise<MediaView[]> | null = null

  async function ask(): Promise<MediaView[]> {
    // Whatever the same moment asks for comes along.
    await Promise.resolve()
    const mediaIds = waiting.slice(0, MAX_MEDIA_READ)
    waiting = waiting.slice(MAX_MEDIA_READ)
    answer = null
    const state = await read({ mediaIds })
    return state.status === 'done' ? state.value : []
  }

  async function find(mediaId: string): Promise<MediaView | null> {
    waiting.push(mediaId)
    answer ??= ask()
    const found = await answer.catch(() => [])
    const media = found.find(({ id }) => id === mediaId) ?? null
    if (!media) known.delete(mediaId)
    return media
  }

  return {
    get(mediaId) {
      const media = known.get(mediaId) ?? find(mediaId)
      known.set(mediaId, media)
      return media
    },
    put: (media) => void known.set(media.id, Promise.resolve(media)),
  }
}
