import { z } from 'zod'
import type { ReaderPerson } from '@/lib/db/generated/client'
import { type Phrase, phrase } from '@/lib/facts/phrase'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import { localizedText } from '@/lib/i18n/localized-text'
import { type PhotoView, toPhoto } from './photo'

export type PostView = {
  title: Phrase
  /** Years; null where nobody noted one. A post without an end is held now. */
  from: string | null
  until: string | null
}

export type AuthorView = {
  kind: ReaderPerson['kind']
  name: Phrase
  /** Null as well where they are written in other languages only. */
  degrees: string | null
  /** Those held now first. */
  posts: PostView[]
  /** Its words are empty where none are written in this language. */
  photo: PhotoView | null
}

const textsSchema = z.partialRecord(
  z.enum(LOCALES),
  z.object({ name: z.string(), degrees: z.string().nullable() }),
)
const postsSchema = z.array(
  z.object({ title: localizedText, from: z.string().nullable(), until: z.string().nullable() }),
)

export function toAuthorView(locale: Locale, person: ReaderPerson): AuthorView {
  const texts = textsSchema.parse(person.texts)
  const names = LOCALES.flatMap((language) => {
    const text = texts[language]
    return text ? [[language, text.name] as const] : []
  })
  return {
    kind: person.kind,
    name: phrase(Object.fromEntries(names), locale),
    degrees: texts[locale]?.degrees ?? null,
    photo: toPhoto(person.photo, locale),
    posts: postsSchema.parse(person.posts).map(({ title, from, until }) => ({
      title: phrase(title, locale),
      from: from && yearOf(from),
      until: until && yearOf(until),
    })),
  }
}

function yearOf(date: string): string {
  return date.slice(0, 4)
}
