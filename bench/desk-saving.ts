import type { Page } from '@playwright/test'
import { putCursorInTheMiddle } from './desk-typing'
import { type Percentiles, percentiles } from './percentiles'

const WARM_UP = 5
const SAVES = 50

/** From the browser's request to the last byte of the answer, the whole text each time. */
export async function measureSaving(page: Page): Promise<Percentiles> {
  await putCursorInTheMiddle(page)
  const times: number[] = []
  for (let save = 0; save < WARM_UP + SAVES; save += 1) {
    await page.keyboard.press('a')
    const [request] = await Promise.all([
      // Of all that is sent to the server, only a save is a deed with an id.
      page.waitForRequest((one) => one.postData()?.includes('"opId"') ?? false),
      page.keyboard.press('Control+s'),
    ])
    const response = await request.response()
    await response?.finished()
    if (!(await response?.text())?.includes('"done"')) throw new Error('A save was refused')
    times.push(request.timing().responseEnd)
    await page.getByText(/^Saved \d/).waitFor()
  }
  return percentiles(times.slice(WARM_UP))
}
