import { randomUUID } from 'node:crypto'
import { getDeskSubjects } from '@/lib/articles/desk-subjects'
import { saveEdition } from '@/lib/articles/save-edition'
import { NEWSROOM } from '@/lib/auth/actor'
import { pictureBytes } from '@/lib/media/testing/picture-bytes'
import { getDeskPage } from '@/lib/pages/desk-pages'
import { getDeskPerson } from '@/lib/people/desk-person'
import { bodyOf, factOf, observationOf, taken } from '@/lib/testing/make'
import { getDeskTopic } from '@/lib/topics/desk-topic'
import {
  type Member,
  makeAuthor,
  makeBox,
  makeDraftOf,
  makeFact,
  makePage,
  makePicture,
  makePiece,
  makeSeries,
  makeSource,
  makeTopic,
  PASSWORD,
  storedPicture,
} from './house'

import { SITE_INPUTS } from './site-inputs'

/** Makes what an action is asked to do: valid in itself, on something that `owner` owns. */
export type Ask = (owner: Member) => Promise<unknown[]> | unknown[]

const opId = () => randomUUID()
const statement = () => {
  const { label, status, observations } = factOf()
  return { label, status, observations }
}

const ofPiece: Ask = async ({ userId }) => [{ editionId: (await makePiece(userId)).editionId }]

export const INPUTS: Record<string, Ask> = {
  'articles/actions#start': () => [{ opId: opId(), type: 'analysis', locale: 'en' }],
  'articles/actions#addEdition': async ({ userId }) => {
    const { articleId } = await makePiece(userId)
    return [{ articleId, locale: 'ru' }]
  },
  'articles/actions#save': async ({ userId }) => {
    const { editionId, content } = await makeDraftOf(userId)
    return [{ opId: opId(), editionId, baseVersion: 0, content: { ...content, slug: '' } }]
  },
  'articles/actions#autosave': async ({ userId }) => {
    const { editionId, content } = await makePiece(userId)
    return [{ editionId, baseVersion: 1, content }]
  },
  'articles/actions#dropAutosave': ofPiece,
  'articles/actions#keepPresence': ofPiece,
  'articles/actions#restore': async ({ userId }) => {
    const { editionId, revisionId } = await makePiece(userId)
    return [{ opId: opId(), editionId, baseVersion: 1, revisionId }]
  },
  'articles/actions#publish': async ({ userId }) => {
    const { editionId, content } = await makePiece(userId)
    const deck = 'Another deck'
    const saved = taken(
      await saveEdition(NEWSROOM, {
        ...{ opId: opId(), editionId, baseVersion: 1 },
        content: { ...content, deck },
      }),
    )
    return [{ opId: opId(), editionId, revisionId: saved.revisionId, releases: [] }]
  },
  'articles/actions#retract': async ({ userId }) => {
    const { editionId } = await makePiece(userId)
    return [{ opId: opId(), editionId, reason: 'The figures were wrong' }]
  },
  'articles/actions#withdraw': async ({ userId }) => {
    const { editionId } = await makePiece(userId)
    return [{ opId: opId(), editionId, reason: 'Asked for by the author' }]
  },
  'articles/subjects-actions#saveSubjects': async ({ userId }) => {
    const { articleId } = await makePiece(userId)
    const kept = await getDeskSubjects(NEWSROOM, articleId)
    const subjects = { ...kept?.subjects, type: 'news', funder: { en: 'A fund' } }
    return [{ articleId, base: kept?.version, subjects }]
  },
  'boxes/actions#saveBox': async () => {
    const { boxId, number, factId } = await makeBox()
    return [
      {
        ...{ opId: opId(), boxId, baseNumber: number, form: 'TRADE_FLOW' },
        ...{ title: { en: 'Trade, again' }, factIds: [factId] },
      },
    ]
  },
  'facts/actions#record': () => [
    {
      ...statement(),
      opId: opId(),
      label: { en: `Trade ${opId()}` },
      period: '2024',
      measures: 'FLOW',
    },
  ],
  'facts/actions#revise': async () => {
    const { factId } = await makeFact()
    const observations = [observationOf('599.47')]
    const reason = 'SOURCE_REVISED'
    return [{ ...statement(), opId: opId(), factId, baseNumber: 1, reason, observations }]
  },
  'facts/actions#release': async () => {
    const { versionId } = await makeFact()
    return [{ opId: opId(), versionId }]
  },
  'pictures/actions#findPictures': () => [{ search: '', after: null }],
  'pictures/actions#readPictures': async ({ userId }) => [
    { mediaIds: [await makePicture(userId)] },
  ],
  'pictures/actions#savePicture': async ({ userId }) => {
    const mediaId = await makePicture(userId)
    const en = { alt: 'A port', caption: '', credit: '', rights: '' }
    return [{ mediaId, baseVersion: 1, texts: { en }, focal: { x: 20, y: 80 } }]
  },
  'pictures/actions#removePicture': async ({ userId }) => [
    { mediaId: await makePicture(userId), baseVersion: 1 },
  ],
  /** What a route is sent. */
  'media/upload': async () => [await pictureBytes()],
  ...SITE_INPUTS,
  'people/actions#addPerson': () => [
    { opId: opId(), names: { en: 'N. Newcomer' }, degrees: {}, post: {} },
  ],
  'people/actions#savePerson': async () => {
    const person = await getDeskPerson(await makeAuthor())
    const { version: base, ...kept } = person ?? {}
    return [{ ...kept, base, names: { en: 'A. Author-Newname' } }]
  },
  'topics/actions#addTopic': () => [{ opId: opId(), name: { en: 'Rivers' } }],
  'topics/actions#saveTopic': async () => [await renamed('TOPIC', await makeTopic())],
  'series/actions#addSeries': () => [{ opId: opId(), name: { en: 'Rivers' } }],
  'series/actions#saveSeries': async () => [await renamed('SERIES', await makeSeries())],
  'pages/actions#startPage': () => [{ opId: opId() }],
  'pages/actions#savePage': async () => {
    const pageId = await makePage()
    const page = await getDeskPage(pageId, 'en')
    const text = { title: `About ${pageId}`, body: bodyOf('Who we are.'), slug: '' }
    return [{ pageId, locale: 'en', base: page?.version, ...text }]
  },
  'users/actions#invite': () => [
    { email: `${opId()}@example.org`, name: 'Newcomer', role: 'author' },
  ],
  'users/actions#changeRole': ({ userId }) => [{ userId, role: 'checker' }],
  'users/actions#disable': ({ userId }) => [{ userId }],
  'users/actions#enable': ({ userId }) => [{ userId }],
  'users/actions#renewLink': ({ userId }) => [{ userId }],
  'account/actions#changeName': () => [{ name: 'Another name' }],
  'account/actions#changePassword': () => [{ current: PASSWORD, password: 'another twelve' }],
  'account/actions#endSession': ({ sessionId }) => [{ sessionId }],
  'account/actions#endOtherSessions': () => [{}],
  'sign-out#signOut': () => [],
  'login/sign-in#signIn': () => [
    { status: 'idle' },
    formOf({ email: `${opId()}@example.org`, password: 'a guess', next: '' }),
  ],
  'setup/[token]/accept#accept': () => [
    { status: 'idle' },
    formOf({ token: 'never was', password: PASSWORD }),
  ],
}

async function renamed(kind: 'TOPIC' | 'SERIES', id: string) {
  const { version: base, ...kept } = (await getDeskTopic(kind, id)) ?? {}
  return { ...kept, base, name: { en: 'Renamed' } }
}

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

/** What stands in the brackets of a page's address. */
export const PARAMS: Record<string, (owner: Member) => Promise<string | string[]>> = {
  articleId: async ({ userId }) => (await makePiece(userId)).articleId,
  locale: async () => 'en',
  number: async () => '1',
  revisionId: async ({ userId }) => (await makePiece(userId)).revisionId,
  boxId: async () => (await makeBox()).boxId,
  mediaId: ({ userId }) => makePicture(userId),
  sha256: async () => (await storedPicture()).sha256,
  file: async () => `${(await storedPicture()).name}.webp`,
  personId: makeAuthor,
  topicId: makeTopic,
  seriesId: makeSeries,
  pageId: makePage,
  factId: async () => (await makeFact()).factId,
  sourceId: makeSource,
  token: async () => 'never-was',
  '...rest': async () => ['nowhere'],
}
