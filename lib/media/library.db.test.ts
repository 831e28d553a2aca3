import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { makeActor, makeDraft, makePerson, taken } from '@/lib/testing/make'
import { getMedia } from './get-media'
import { ingestMedia } from './ingest-media'
import { listMedia, MEDIA_PAGE } from './list-media'
import { mediaStorage } from './media-storage'
import type { MediaTexts, MediaView } from './media-view'
import { removeMedia } from './remove-media'
import { saveMedia } from './save-media'
import { originalKey } from './storage-key'
import { bodyWith, makeMedia } from './testing/make-media'
import { pictureBytes } from './testing/picture-bytes'

const words = (changes: Partial<MediaTexts> = {}) => ({
  ...{ alt: 'Ships at a pier', caption: '', credit: '', rights: '' },
  ...changes,
})
const save = (media: MediaView, changes: Partial<Parameters<typeof saveMedia>[1]> = {}) => ({
  ...{ mediaId: media.id, baseVersion: media.version, texts: {}, focal: null },
  ...changes,
})
const isStored = (media: MediaView) => mediaStorage().has(originalKey(media))

test('A file that is sent twice, even at once, is one picture', async () => {
  const author = await makeActor('author')
  const bytes = await pictureBytes()
  const send = async (fileName: string) => taken(await ingestMedia(author, { bytes, fileName }))
  const [first, second] = await Promise.all([send('Баку, порт.jpg'), send('copy.jpg')])
  const third = await send('again.jpg')
  expect([second.id, third.id]).toEqual([first.id, first.id])
  expect(['baku-port', 'copy']).toContain(third.name)
})

test('A picture that lies on its side is turned, a large one made smaller, a small one left', async () => {
  const editor = await makeActor()
  const { default: sharp } = await import('sharp')
  const turned = await sharp(await pictureBytes({ width: 80, height: 40 }))
    .withMetadata({ orientation: 6 })
    .toBuffer()
  const sizes = [turned, await pictureBytes({ width: 4000, height: 1000 })].map(async (bytes) => {
    const { width, height } = taken(await ingestMedia(editor, { bytes, fileName: 'a.jpg' }))
    return [width, height]
  })
  expect(await Promise.all(sizes)).toEqual([
    [40, 80],
    [3200, 800],
  ])
})

test('Drawings stay PNG, photographs JPEG, whatever they came as', async () => {
  const editor = await makeActor()
  const formats = (['jpeg', 'png', 'gif', 'webp', 'avif'] as const).map(async (format) => {
    const bytes = await pictureBytes({ format })
    return taken(await ingestMedia(editor, { bytes, fileName: 'a' })).format
  })
  expect(await Promise.all(formats)).toEqual(['jpeg', 'png', 'png', 'jpeg', 'jpeg'])
})

test('Authors and editors upload; translators and checkers do not', async () => {
  const bytes = await pictureBytes()
  const roles = ['author', 'translator', 'checker', 'editor', 'admin'] as const
  const answers = roles.map(async (role) => {
    const result = await ingestMedia(await makeActor(role), { bytes, fileName: 'a.jpg' })
    return result.ok || result.error
  })
  expect(await Promise.all(answers)).toEqual([true, 'forbidden', 'forbidden', true, true])
})

test('Texts are kept per language; a stale save is refused with what stands there', async () => {
  const editor = await makeActor()
  const media = await makeMedia(editor)
  const english = save(media, { texts: { en: words() } })
  const { media: saved } = taken(await saveMedia(editor, english))
  // The answer was lost: the same again is done already.
  expect(taken(await saveMedia(editor, english)).media).toEqual(saved)
  const late = save(media, { texts: { az: words({ alt: 'Körpüdə gəmilər' }) } })
  const refused = await saveMedia(editor, late)
  expect(refused).toMatchObject({ ok: false, error: { reason: 'stale', media: saved } })
  const { media: both } = taken(await saveMedia(editor, { ...late, baseVersion: saved.version }))
  expect([both.texts.en?.alt, both.texts.az?.alt]).toEqual(['Ships at a pier', 'Körpüdə gəmilər'])
})

test('An author changes her own pictures; a translator only what is said of them', async () => {
  const [author, other, translator, checker] = await Promise.all(
    (['author', 'author', 'translator', 'checker'] as const).map(makeActor),
  )
  if (!author || !other || !translator || !checker) throw new Error('Nobody came')
  const media = await makeMedia(author)
  const focal = { x: 10, y: 90 }
  const moved = taken(await saveMedia(author, save(media, { focal }))).media
  expect([moved.focalX, moved.focalY]).toEqual([10, 90])
  const say = save(moved, { texts: { tr: words({ alt: 'Rıhtımda gemiler' }) } })
  const forbidden = { ok: false, error: { reason: 'forbidden' } }
  expect(await saveMedia(other, say)).toEqual(forbidden)
  expect(await saveMedia(checker, say)).toEqual(forbidden)
  expect(await saveMedia(translator, { ...say, focal })).toEqual(forbidden)
  expect(await saveMedia(translator, say)).toMatchObject({ ok: true })
  expect(await removeMedia(other, { mediaId: media.id, baseVersion: 3 })).toEqual(forbidden)
})

test('A picture is found by any word of any language, and pages do not overlap', async () => {
  const editor = await makeActor()
  const media = await makeMedia(editor, 'Caspian terminal.jpg')
  const texts = { kk: words({ caption: 'Ақтау кемежайы', credit: '100% өз суретіміз' }) }
  taken(await saveMedia(editor, save(media, { texts })))
  const found = async (search: string) => (await listMedia({ search })).rows.map(({ id }) => id)
  expect(await found('АҚТАУ terminal')).toEqual([media.id])
  expect(await found('100%')).toEqual([media.id])
  expect(await found('terminal nowhere')).toEqual([])
  expect(await found('%')).toEqual([media.id])

  await db().media.createMany({
    data: Array.from({ length: MEDIA_PAGE + 1 }, (_, index) => ({
      ...{ sha256: `${index}`.padStart(64, '0'), format: 'jpeg', width: 1, height: 1, bytes: 1 },
      name: `many-${index}`,
    })),
  })
  const first = await listMedia({ search: 'many-' })
  const second = await listMedia({ search: 'many-', after: first.next ?? undefined })
  const ids = [...first.rows, ...second.rows].map(({ id }) => id)
  expect([first.rows.length, new Set(ids).size, second.next]).toEqual([
    MEDIA_PAGE,
    MEDIA_PAGE + 1,
    null,
  ])
})

test('A picture that something shows stays, and the refusal says where', async () => {
  const [editor, author] = [await makeActor(), await makeActor('author')]
  const media = await makeMedia(author)
  const { articleId } = await makeDraft(editor, { body: bodyWith(media) })
  const personId = await makePerson()
  await db().person.update({ where: { id: personId }, data: { photoId: media.id } })
  const removal = { mediaId: media.id, baseVersion: 1 }
  const refused = await removeMedia(editor, removal)
  expect(refused).toMatchObject({
    error: {
      reason: 'used',
      used: { hidden: 0, uses: [{ personId }, { articleId, locale: 'en' }] },
    },
  })
  // The piece is not hers to know.
  const hers = await removeMedia(author, removal)
  expect(hers).toMatchObject({
    error: { reason: 'used', used: { hidden: 1, uses: [{ personId }] } },
  })
  expect((await getMedia(author, media.id))?.used.hidden).toBe(1)
  expect(await isStored(media)).toBe(true)
})

test('A picture that nothing shows goes with its bytes, and comes back when it is sent again', async () => {
  const editor = await makeActor()
  const bytes = await pictureBytes()
  const upload = { bytes, fileName: 'harbour.jpg' }
  const media = taken(await ingestMedia(editor, upload))
  const removal = { mediaId: media.id, baseVersion: 1 }
  expect(await removeMedia(editor, { ...removal, baseVersion: 7 })).toMatchObject({ ok: false })
  taken(await removeMedia(editor, removal))
  taken(await removeMedia(editor, removal))
  expect([await isStored(media), await getMedia(editor, media.id)]).toEqual([false, null])
  const again = taken(await ingestMedia(editor, upload))
  expect([again.id, await isStored(again)]).toEqual([media.id, true])
})
