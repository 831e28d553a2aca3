import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { deskEn } from './messages/desk-en'

const sources = ['app/admin', 'components/desk']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
      path.join(folder, file),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

test('Every word of the desk is said somewhere', () => {
  const unused = Object.keys(deskEn).filter((key) => {
    const [group] = key.split('.')
    const isChosen = key.includes('.') && sources.includes(`\`${group}.\${`)
    return !isChosen && !sources.includes(`'${key}'`) && !sources.includes(`"${key}"`)
  })
  expect(unused).toEqual([])
})
