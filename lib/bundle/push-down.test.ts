import { expect, test } from 'vitest'
import { boxFile } from './box-file'
import { pushDown } from './push-down'
import { smallBundle } from './testing/small-bundle'

test('A box of version 1 is read as a box whose every revision has its form', () => {
  const [box] = smallBundle().boxes
  const revisions = box?.content.revisions.map(({ form: _, ...revision }) => revision)
  const old = { ...box?.content, revisions, form: 'TIMELINE' }
  const read = boxFile.parse(old)
  expect(read.revisions.map((revision) => revision.form)).toEqual(['TIMELINE'])
})

test('What an entry says itself outweighs what was said for all', () => {
  const push = pushDown('versions', ['details'])
  const file = { id: 1, details: null, versions: [{}, { details: 'own' }] }
  expect(push(file)).toEqual({ id: 1, versions: [{ details: null }, { details: 'own' }] })
})

test.each([null, 'words', { details: 1 }, { details: 1, versions: 'none' }])(
  '%j is left to the schema',
  (file) => {
    expect(pushDown('versions', ['details'])(file)).toBe(file)
  },
)
