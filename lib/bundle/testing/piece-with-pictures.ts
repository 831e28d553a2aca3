import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import type { MediaView } from '@/lib/media/media-view'
import { saveMedia } from '@/lib/media/save-media'
import { bodyWith, makeMedia } from '@/lib/media/testing/make-media'
import { makePerson, makePublished, taken } from '@/lib/testing/make'

/** A public piece with a picture in its text and a photograph beside its author's name. */
export async function pieceWithPictures(editor: Actor) {
  const [inText, photo] = [await makeMedia(editor), await makeMedia(editor, 'desk.jpg')]
  const texts = { kk: { alt: 'Кемелер', caption: '', credit: 'Өзіміз', rights: '' } }
  const focal = { x: 1, y: 99 }
  taken(await saveMedia(editor, { mediaId: inText.id, baseVersion: 1, texts, focal }))
  const personId = await makePerson()
  await db().person.update({ where: { id: personId }, data: { photoId: photo.id } })
  const piece = await makePublished(editor, { body: bodyWith(inText), byline: [personId] })
  return { piece, inText, photo }
}

/** Where a bundle has a picture (`jpeg`) and what it says of it (`json`). */
export function fileOf({ name, sha256 }: MediaView, ending: 'jpeg' | 'json'): string {
  return `media/${name}-${sha256.slice(0, 12)}.${ending}`
}
