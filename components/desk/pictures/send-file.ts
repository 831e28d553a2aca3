import { z } from 'zod'
import type { MediaView } from '@/lib/media/media-view'
import {
  FILE_NAME_HEADER,
  UPLOAD_HREF,
  type UploadAnswer,
  type UploadRefusal,
} from '@/lib/media/upload-contract'

/** Refusals come with words that say what to do; `failed`: no answer came, the file is still here. */
export type Sent =
  | { kind: 'done'; media: MediaView }
  | { kind: 'refused'; message: string; canRepeat: boolean }
  | { kind: 'failed' }
  | { kind: 'cancelled' }

type Options = { onProgress: (share: number) => void; signal: AbortSignal }

/** Sends one file. fetch says nothing of how far it is; XMLHttpRequest does. */
export function sendFile(file: File, { onProgress, signal }: Options): Promise<Sent> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve({ kind: 'cancelled' })
    const request = new XMLHttpRequest()
    request.open('POST', UPLOAD_HREF)
    request.setRequestHeader('content-type', file.type || 'application/octet-stream')
    request.setRequestHeader(FILE_NAME_HEADER, encodeURIComponent(file.name))
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(readAnswer(request.responseText))
    request.onerror = () => resolve({ kind: 'failed' })
    request.onabort = () => resolve({ kind: 'cancelled' })
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
}

/** The same file may be taken the next time. */
const PASSING: UploadRefusal[] = ['busy', 'signed-out']

const isAnswer = z.union([
  z.looseObject({ media: z.looseObject({ id: z.uuid(), sha256: z.string() }) }),
  z.looseObject({ refusal: z.string(), message: z.string() }),
])

/** What stands between us and the desk may answer too, in a form of its own. */
function readAnswer(text: string): Sent {
  const answer = parse(text)
  if (!answer) return { kind: 'failed' }
  if ('media' in answer) return { kind: 'done', media: answer.media }
  const { message, refusal } = answer
  return { kind: 'refused', message, canRepeat: PASSING.includes(refusal) }
}

function parse(text: string): UploadAnswer | null {
  try {
    const answer = JSON.parse(text)
    return isAnswer.safeParse(answer).success ? answer : null
  } catch {
    return null
  }
}
