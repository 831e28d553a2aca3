import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { importBundle } from './import-bundle'
import { temporaryFolder } from './testing/folders'
import { SMALL, smallBundle } from './testing/small-bundle'
import { writeFolder } from './write-folder'

const AZ = 'articles/az-iki-sahil/az.json'
const EN = 'articles/az-iki-sahil/en.json'
const NOBODY = '5a000000-0000-4000-8000-00000000ffff'

type Break = {
  name: string
  file: string
  /** Text of the file and what stands there instead. */
  from: string | RegExp
  to: string
  fault: string
}

const breaks: Break[] = [
  {
    name: 'a version of the format that is not known',
    ...{ file: 'bundle.json', from: '"version": 2', to: '"version": 3' },
    fault: 'bundle.json: version: ',
  },
  {
    name: 'half a file',
    ...{ file: AZ, from: /\}\n$/, to: '' },
    fault: `${AZ}: `,
  },
  {
    name: 'an unknown node',
    ...{
      file: AZ,
      from: /"type": "paragraph"(?![\s\S]*"type": "paragraph")/,
      to: '"type": "script"',
    },
    fault: `${AZ}: revisions[0].body.content[1]: unknown node`,
  },
  {
    name: 'a link that runs a script',
    file: AZ,
    from: '"text": "Ships sail.",',
    to: '"text": "Ships sail.", "marks": [{"type": "link", "attrs": {"href": "javascript:alert(1)"}}],',
    fault: `${AZ}: revisions[0].body.content[0].content[0].marks[0].attrs.href: unsafe-link`,
  },
  {
    name: 'a field that nobody knows',
    ...{ file: 'people/desk.json', from: '"posts": []', to: '"posts": [], "email": "a@b.example"' },
    fault: 'people/desk.json: unknown field email',
  },
  {
    name: 'a missing field',
    ...{ file: 'topics/trade.json', from: '"slug": "trade"', to: '"description": null' },
    fault: 'topics/trade.json: slug: is missing',
  },
  {
    name: 'a number that is none',
    ...{ file: 'facts/turnover.json', from: '"lo": "598470000"', to: '"lo": "598,47"' },
    fault: 'facts/turnover.json: observations[0].value.lo: not a plain number',
  },
  {
    name: 'a range that ends before it begins',
    ...{ file: 'facts/turnover.json', from: '"hi": "598470000"', to: '"hi": "1"' },
    fault: 'facts/turnover.json: observations[0].value: the range ends before it begins',
  },
  {
    name: 'a day that does not exist',
    ...{ file: AZ, from: '"shownFrom": "2026-09-01', to: '"shownFrom": "2026-09-31' },
    fault: `${AZ}: publications[0].shownFrom: `,
  },
  {
    name: 'an address that is no address',
    ...{ file: 'boxes/figures.json', from: '"slug": "figures"', to: '"slug": "../figures"' },
    fault: 'boxes/figures.json: slug: ',
  },
  {
    name: 'a status without its rivals',
    ...{ file: 'facts/turnover.json', from: '"SOURCED"', to: '"SOURCES_DIFFER"' },
    fault: 'facts/turnover.json: versions[0].rivals: several rivals belong to SOURCES_DIFFER',
  },
  {
    name: 'an observation that the fact does not have',
    ...{ file: 'facts/turnover.json', from: /"chosen": "[^"]+"/, to: `"chosen": "${NOBODY}"` },
    fault: `facts/turnover.json: versions[0]: there is no observation ${NOBODY} here`,
  },
  {
    name: 'somebody in the byline whom nobody knows',
    ...{ file: EN, from: /("byline": \[\s*)"[^"]+"/, to: `$1"${NOBODY}"` },
    fault: `${EN}: revisions[0].byline[0]: there is no person ${NOBODY}`,
  },
  {
    name: 'a topic that nobody knows',
    ...{ file: EN, from: SMALL.topic, to: NOBODY },
    fault: `${EN}: publications[0].topicIds[0]: there is no topic ${NOBODY}`,
  },
  {
    name: 'a version of another fact',
    ...{
      file: EN,
      from: `"factVersionId": "${SMALL.version}"`,
      to: `"factVersionId": "${NOBODY}"`,
    },
    fault: `${EN}: publications[0].facts[0]: there is no version ${SMALL.fact}/${NOBODY}`,
  },
  {
    name: 'a box with a fact that nobody knows',
    ...{ file: 'boxes/figures.json', from: SMALL.fact, to: NOBODY },
    fault: `boxes/figures.json: revisions[0].factIds[0]: there is no fact ${NOBODY}`,
  },
  {
    name: 'one id twice',
    ...{ file: 'topics/trade.json', from: SMALL.topic, to: SMALL.person },
    fault: `topics/trade.json: id: id ${SMALL.person} is people/desk.json id's already`,
  },
  {
    name: 'one address twice',
    ...{ file: 'topics/trade.json', from: '"commerce"', to: '"trade"' },
    fault: 'topics/trade.json: oldSlugs[0]: address TOPIC trade is topics/trade.json slug',
  },
  {
    name: 'a feed id that another edition has',
    ...{ file: EN, from: `edition/${SMALL.en}`, to: `edition/${SMALL.az}` },
    fault: `${EN}: feedId: feed id tag:tehlil.example,2026:edition/${SMALL.az} is ${AZ} feedId's`,
  },
  {
    name: 'one language of a piece twice',
    ...{ file: EN, from: '"locale": "en"', to: '"locale": "az"' },
    fault: `${EN}: locale: az of piece ${SMALL.article} is ${AZ} locale's already`,
  },
  {
    name: 'a withdrawn edition with its text',
    ...{ file: EN, from: '"PUBLISHED"', to: '"WITHDRAWN"' },
    fault: `${EN}: revisions: the text of a withdrawn edition does not travel`,
  },
  {
    name: 'a live edition that no longer shows anything',
    ...{ file: EN, from: '"shownTo": null', to: '"shownTo": "2026-09-02T08:00:00.000Z"' },
    fault: `${EN}: publications[0].shownTo: the last publication is shown still`,
  },
  {
    name: 'half a letter',
    ...{ file: AZ, from: 'İki sahil', to: 'İki \\ud83d sahil' },
    fault: `${AZ}: revisions[0].title: no text`,
  },
]

describe('a broken bundle is refused whole, with the place of its fault', () => {
  test.each(breaks)('$name', async ({ file, from, to, fault }) => {
    const folder = broken({ file, from, to })
    const refused = await importBundle(folder)
    const faults = refused.ok ? [] : refused.error
    expect(faults.filter((one) => one.startsWith(fault))).toHaveLength(1)
    expect(await db().slug.count()).toBe(0)
  })

  test('a folder that is no bundle at all', async () => {
    const folder = temporaryFolder()
    writeFileSync(path.join(folder, 'notes.txt'), 'nothing')
    expect(await importBundle(folder)).toMatchObject({
      ok: false,
      error: ['notes.txt: no part of a bundle', expect.stringMatching(/^bundle\.json: is missing/)],
    })
  })

  test('all faults of all files are told at once', async () => {
    const folder = broken({ file: EN, from: SMALL.topic, to: NOBODY })
    rmSync(path.join(folder, 'people'), { recursive: true })
    mkdirSync(path.join(folder, 'people'))
    const refused = await importBundle(folder)
    expect(refused.ok ? [] : refused.error).toHaveLength(5)
  })
})

function broken({ file, from, to }: Pick<Break, 'file' | 'from' | 'to'>): string {
  const folder = temporaryFolder()
  writeFolder(folder, smallBundle())
  const place = path.join(folder, file)
  const whole = readFileSync(place, 'utf8')
  const text = whole.replace(from, to)
  if (text === whole) throw new Error(`${file} has no ${from}`)
  writeFileSync(place, text)
  return folder
}
