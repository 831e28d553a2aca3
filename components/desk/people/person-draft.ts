import { writtenTexts } from '@/components/desk/written-texts'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { DeskPerson } from '@/lib/people/desk-person'
import { type SavePersonInput, savePersonInput } from '@/lib/people/save-person-input'

/** A post as its fields hold it; `key` only tells the rows of the form apart. */
export type PostDraft = {
  key: string
  id: string | null
  title: LocalizedText
  from: string
  until: string
}

export type PersonDraft = {
  kind: DeskPerson['kind']
  names: LocalizedText
  degrees: LocalizedText
  posts: PostDraft[]
  slug: string
  photoId: string | null
}

export function toPersonDraft({ degrees, posts, ...rest }: PersonContent): PersonDraft {
  const { kind, names, slug, photoId } = rest
  return { kind, names, degrees: degrees ?? {}, posts: posts.map(toPostDraft), slug, photoId }
}

type PersonContent = Omit<DeskPerson, 'personId' | 'version'>

function toPostDraft({ id, title, from, until }: DeskPerson['posts'][number]): PostDraft {
  return { key: id, id, title, from: from ?? '', until: until ?? '' }
}

/** What cannot be taken as it stands, by its place in the form. */
export type PersonFaults = {
  names: boolean
  slug: boolean
  /** Keys of posts without a title, and of posts that end before they begin. */
  untitled: string[]
  turned: string[]
}

export const NO_PERSON_FAULTS: PersonFaults = {
  names: false,
  slug: false,
  untitled: [],
  turned: [],
}

type Reading = Omit<SavePersonInput, 'personId' | 'base'>

export function readPerson({ kind, names, degrees, posts, slug, photoId }: PersonDraft): Reading {
  return {
    ...{ kind, slug, photoId },
    names: writtenTexts(names),
    degrees: orNull(writtenTexts(degrees)),
    posts: posts.map(({ id, title, from, until }) => ({
      ...{ id, title: writtenTexts(title) },
      from: from || null,
      until: until || null,
    })),
  }
}

export function personFaults(draft: PersonDraft): PersonFaults {
  const { names, slug } = savePersonInput.shape
  const keysWhere = (isFaulty: (post: PostDraft) => boolean) =>
    draft.posts.filter(isFaulty).map(({ key }) => key)
  return {
    names: !names.safeParse(writtenTexts(draft.names)).success,
    slug: !slug.safeParse(draft.slug).success,
    untitled: keysWhere(({ title }) => Object.keys(writtenTexts(title)).length === 0),
    turned: keysWhere(({ from, until }) => from !== '' && until !== '' && from > until),
  }
}

export function hasFaults({ names, slug, untitled, turned }: PersonFaults): boolean {
  return names || slug || untitled.length > 0 || turned.length > 0
}

function orNull(texts: LocalizedText): LocalizedText | null {
  return Object.keys(texts).length > 0 ? texts : null
}
