import 'server-only'
import { db, readerDb } from '@/lib/db/client'
import { getDeskPictures, type Pictures } from '@/lib/media/get-pictures'
import { toPhoto } from './photo'

/** Photographs of people whose pages are public, by person. */
export async function getPhotos(personIds: readonly string[]): Promise<Pictures> {
  if (personIds.length === 0) return new Map()
  const reader = await readerDb()
  const rows = await reader.readerPerson.findMany({ where: { id: { in: [...personIds] } } })
  return new Map(
    rows.flatMap(({ id, photo }) => {
      const picture = toPhoto(photo)
      return picture ? [[id, picture] as const] : []
    }),
  )
}

/** The same before anybody has published them. */
export async function getDeskPhotos(personIds: readonly string[]): Promise<Pictures> {
  const people = await db().person.findMany({
    where: { id: { in: [...personIds] }, photoId: { not: null } },
    select: { id: true, photoId: true },
  })
  const pictures = await getDeskPictures(people.flatMap(({ photoId }) => photoId ?? []))
  return new Map(
    people.flatMap(({ id, photoId }) => {
      const picture = pictures.get(photoId ?? '')
      return picture ? [[id, picture] as const] : []
    }),
  )
}
