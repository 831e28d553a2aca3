import { expect, test } from 'vitest'
import { isCrawler, Lane, LaneFull } from './lane'
import { createGate } from './testing/gate'

test('So many run, so many wait, the next is refused, and places are given on', async () => {
  const lane = new Lane(2, 1)
  const gate = createGate()
  const started: number[] = []
  const work = (id: number) =>
    lane.run(async () => {
      started.push(id)
      await gate.opened
      return id
    })
  const admitted = [work(1), work(2), work(3)]
  await expect(work(4)).rejects.toBeInstanceOf(LaneFull)
  expect(started).toEqual([1, 2])
  gate.open()
  expect(await Promise.all(admitted)).toEqual([1, 2, 3])
  expect(await work(5)).toBe(5)
})

test('Work that fails gives its place back', async () => {
  const lane = new Lane(1, 0)
  await expect(lane.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await lane.run(async () => 'yes')).toBe('yes')
})

test('Crawlers are told from readers', () => {
  expect(
    isCrawler('Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'),
  ).toBe(true)
  expect(
    isCrawler('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36'),
  ).toBe(false)
  expect(isCrawler(undefined)).toBe(false)
})
