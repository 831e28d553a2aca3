import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { picturesIn } from './carried-pictures'

const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

describe('Of the pictures of a pasted page', () => {
  test('those that are written into it are files', async () => {
    const { files, leftOut } = carried(`<p>Words<img src="data:image/png;base64,${DOT}"></p>`)
    expect(files.map(({ name, type }) => [name, type])).toEqual([['picture.png', 'image/png']])
    const bytes = new Uint8Array((await files[0]?.arrayBuffer()) ?? new ArrayBuffer(0))
    expect(Buffer.from(bytes).toString('base64')).toBe(DOT)
    expect(leftOut).toEqual([])
  })

  test.each([
    ['elsewhere', '<img src="https://x.example/a/ship%20one.jpg?w=2#x">', 'ship%20one.jpg'],
    [
      'on the disk of whoever copied it',
      '<img src="file:///C:/clip_image001.png">',
      'clip_image001.png',
    ],
    [
      'by their words where they have any',
      '<img src="https://x.example/1" alt="A ship">',
      'A ship',
    ],
    [
      'in a form that is no picture',
      '<img src="data:text/html;base64,PGI+" alt="Not one">',
      'Not one',
    ],
    ['broken', '<img src="data:image/png;base64,%%%" alt="Broken">', 'Broken'],
  ])('those %s are named and left out', (_, html, name) => {
    expect(carried(html)).toEqual({ files: [], leftOut: [name] })
  })

  test.each([
    ['a dot that counts readers', '<img src="https://x.example/1" width="1" height="1">'],
    ['a picture without an address', '<img alt="Nothing">'],
  ])('%s is not missed', (_, html) => {
    expect(carried(html)).toEqual({ files: [], leftOut: [] })
  })

  test('a name without an end is cut', () => {
    const { leftOut } = carried(`<img src="https://x.example/${'a'.repeat(300)}">`)
    expect(leftOut[0]).toHaveLength(61)
  })
})

function carried(html: string) {
  const { document } = new Window()
  document.body.innerHTML = html
  // happy-dom stands in for the browser's DOM.
  return picturesIn(document.body as unknown as ParentNode)
}
