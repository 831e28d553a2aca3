import type { Page } from '@playwright/test'

/** Elements that stick out of the window at the right, but for what scrolls inside itself or is cut with an ellipsis. */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const scrolls = (element: Element) => {
      const { overflowX, textOverflow } = getComputedStyle(element)
      return ['auto', 'scroll'].includes(overflowX) || textOverflow === 'ellipsis'
    }
    const isInside = (element: Element | null): boolean =>
      element !== null && (scrolls(element) || isInside(element.parentElement))
    const isHidden = (element: Element) => getComputedStyle(element).clipPath !== 'none'
    const outside = Array.from(document.body.querySelectorAll('*'))
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .filter((element) => !isInside(element.parentElement) && !isHidden(element))
      .map((element) => `sticks out: ${element.outerHTML.slice(0, 120)}`)
    return scrollWidth > clientWidth ? [`${scrollWidth} px wide`, ...outside] : outside
  })
}
