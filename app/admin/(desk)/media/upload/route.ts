import { deskLocale } from '@/app/admin/desk-locale'
import { findActor } from '@/lib/auth/find-actor'
import { isFromFront } from '@/lib/auth/front-secret'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { deskText } from '@/lib/i18n/desk-text'
import { ingestMedia } from '@/lib/media/ingest-media'
import { canUpload } from '@/lib/media/media-policy'
import { readUpload } from '@/lib/media/read-upload'
import {
  FILE_NAME_HEADER,
  UPLOAD_REFUSALS,
  type UploadAnswer,
  type UploadRefusal,
} from '@/lib/media/upload-contract'

export const dynamic = 'force-dynamic'

/** Who → from where → may they → only then is anything of the file read. */
export async function POST(request: Request): Promise<Response> {
  const { headers } = request
  if (!isFromFront(headers) || !isSameOrigin(headers)) return await refused('foreign')
  const actor = await findActor(headers)
  if (!actor) return await refused('signed-out')
  if (!canUpload(actor)) return await refused('forbidden')
  const bytes = await readUpload(request)
  if (!bytes) return await refused('too-large')
  const taken = await ingestMedia(actor, { bytes, fileName: fileNameOf(headers) })
  if (!taken.ok) return await refused(taken.error)
  return Response.json({ media: taken.value } satisfies UploadAnswer)
}

async function refused(refusal: UploadRefusal): Promise<Response> {
  const say = deskText(await deskLocale())
  const answer: UploadAnswer = { refusal, message: say(`upload.${refusal}`) }
  return Response.json(answer, { status: UPLOAD_REFUSALS[refusal] })
}

/** Percent-encoded; a name that cannot be read is none. */
function fileNameOf(headers: Headers): string {
  try {
    return decodeURIComponent(headers.get(FILE_NAME_HEADER) ?? '')
  } catch {
    return ''
  }
}
