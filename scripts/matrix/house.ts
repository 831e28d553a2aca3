import { randomUUID } from 'node:crypto'
import { createEdition } from '@/lib/articles/create-edition'
import { NEWSROOM } from '@/lib/auth/actor'
import { hashPassword } from '@/lib/auth/password'
import { sealSession, sessionCookieName } from '@/lib/auth/session-cookie'
import { startSession } from '@/lib/auth/start-session'
import { db } from '@/lib/db/client'
import type { Role } from '@/lib/db/generated/enums'
import { transact } from '@/lib/db/transact'
import { recordFact } from '@/lib/facts/record-fact'
import { releaseVersion } from '@/lib/facts/release-version'
import { saveBox } from '@/lib/facts/save-box'
import type { MediaView } from '@/lib/media/media-view'
import { makeMedia } from '@/lib/media/testing/make-media'
import { createPage } from '@/lib/pages/create-page'
import { createPerson } from '@/lib/people/create-person'
import { factOf, makePublished, taken } from '@/lib/testing/make'
import { createSeries, createTopic } from '@/lib/topics/create-topic'

export const PASSWORD = 'twelve letters and more'
let passwordHash: Promise<string> | undefined

export type Member = { userId: string; email: string; sessionId: string; role: Role }

/** Somebody with an account, signed in. */
export async function makeMember(role: Role): Promise<Member> {
  passwordHash ??= hashPassword(PASSWORD)
  const email = `${randomUUID()}@example.org`
  const user = await db().user.create({
    data: { email, emailFolded: email, name: role, role, passwordHash: await passwordHash },
  })
  const sessionId = await transact((tx) => startSession(tx, user.id, null))
  return { userId: user.id, email, sessionId, role }
}

/** What the browser of a member sends through the front from a page of ours; of nobody, for null. */
export async function headersOf(member: Member | null): Promise<Record<string, string>> {
  const cookie = member && `${sessionCookieName()}=${await sealSession(member.sessionId)}`
  return {
    'x-tehlil-front': 'the front of the tests',
    'x-forwarded-host': 'tehlil.example',
    origin: 'https://tehlil.example',
    'sec-fetch-site': 'same-origin',
    'content-type': 'text/plain;charset=UTF-8',
    ...(cookie && { cookie }),
  }
}

/** A public piece of one person's, with a change that is not out yet. */
export async function makePiece(ownerId: string) {
  const piece = await makePublished(NEWSROOM)
  await db().article.update({
    where: { id: piece.articleId },
    data: { createdById: ownerId },
  })
  return piece
}

export async function makeDraftOf(ownerId: string) {
  const { articleId, content } = await makePiece(ownerId)
  const started = taken(await createEdition(NEWSROOM, { articleId, locale: 'az' }))
  return { articleId, editionId: started.editionId, content }
}

export async function makeFact() {
  return taken(await recordFact(NEWSROOM, factOf()))
}

export async function makeReleasedFact(): Promise<string> {
  const { factId, versionId } = await makeFact()
  taken(await releaseVersion(NEWSROOM, { opId: randomUUID(), versionId }))
  return factId
}

export async function makeSource(): Promise<string> {
  const { factId } = await makeFact()
  const { sourceId } = await db().observation.findFirstOrThrow({ where: { factId } })
  return sourceId ?? ''
}

export async function makeBox() {
  const { factId } = await makeFact()
  const form = 'KEY_FIGURES' as const
  const box = { boxId: null, baseNumber: 0, form, title: { en: 'Trade' }, factIds: [factId] }
  return { factId, ...taken(await saveBox(NEWSROOM, { opId: randomUUID(), ...box })) }
}

/** In the library; its bytes are nobody's concern here. */
export async function makePicture(ownerId: string): Promise<string> {
  const sha256 = randomUUID().replaceAll('-', '').repeat(2)
  const picture = { sha256, format: 'jpeg', width: 640, height: 480, bytes: 1, name: 'port' }
  const { id } = await db().media.create({ data: { ...picture, createdById: ownerId } })
  return id
}

let stored: Promise<MediaView> | undefined

/** With its bytes, for whoever asks for them. */
export function storedPicture(): Promise<MediaView> {
  stored ??= makeMedia(NEWSROOM)
  return stored
}

export async function makeTopic(): Promise<string> {
  return taken(await createTopic(NEWSROOM, { opId: randomUUID(), name: { en: 'Ports' } })).id
}

export async function makeSeries(): Promise<string> {
  return taken(await createSeries(NEWSROOM, { opId: randomUUID(), name: { en: 'Caspian' } })).id
}

export async function makePage(): Promise<string> {
  return taken(await createPage(NEWSROOM, { opId: randomUUID() })).pageId
}

export async function makeAuthor(): Promise<string> {
  const person = { names: { en: 'A. Author' }, degrees: {}, post: {} }
  return taken(await createPerson(NEWSROOM, { opId: randomUUID(), ...person })).personId
}
