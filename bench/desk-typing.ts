import type { Page } from '@playwright/test'
import { type Percentiles, percentiles } from './percentiles'

const WARM_UP = 50
const KEYS = 300
/** A fast typist's. */
const BETWEEN_KEYS_MS = 80
const LETTERS = 'ticarət dövriyyəsi artıb '

declare global {
  interface Window {
    keyTimes: { painted: number[]; settled: number[] }
  }
}

/**
 * In the middle of the text, from the key's own time stamp: `painted` until the frame with the
 * letter is out, `settled` until the frame after it, when what the letter sets in motion has run.
 */
export async function measureTyping(
  page: Page,
): Promise<Record<'painted' | 'settled', Percentiles>> {
  await putCursorInTheMiddle(page)
  await page.evaluate(watchKeys)
  for (let key = 0; key < WARM_UP + KEYS; key += 1) {
    await page.keyboard.press(LETTERS[key % LETTERS.length] ?? ' ', { delay: BETWEEN_KEYS_MS })
  }
  const times = await page.evaluate(() => window.keyTimes)
  if (times.painted.length < WARM_UP + KEYS) throw new Error('Not every key left a letter')
  return {
    painted: percentiles(times.painted.slice(WARM_UP)),
    settled: percentiles(times.settled.slice(WARM_UP)),
  }
}

export async function putCursorInTheMiddle(page: Page) {
  const paragraphs = page.getByLabel('Body').locator('> p')
  await paragraphs.nth(Math.floor((await paragraphs.count()) / 2)).click()
  await page.keyboard.press('End')
}

/** Runs in the page. */
function watchKeys() {
  const times = { painted: [] as number[], settled: [] as number[] }
  window.keyTimes = times
  let pressedAt = 0
  window.addEventListener('keydown', (event) => (pressedAt = event.timeStamp), true)
  window.addEventListener(
    'input',
    () => {
      const from = pressedAt
      afterFrame(() => {
        times.painted.push(performance.now() - from)
        afterFrame(() => times.settled.push(performance.now() - from))
      })
    },
    true,
  )

  /** A message is handed out once the frame is. */
  function afterFrame(then: () => void) {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = then
      port2.postMessage(null)
    })
  }
}
