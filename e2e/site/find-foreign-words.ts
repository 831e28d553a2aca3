import type { Page } from '@playwright/test'

/**
 * Words in letters that the language named around them does not have: Cyrillic outside Russian and
 * Kazakh, Azerbaijani and Turkish letters inside them.
 */
export function findForeignWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faultOf = (text: string, element: Element | null): string[] => {
      const lang = element?.closest('[lang]')?.getAttribute('lang') ?? ''
      const foreign = ['ru', 'kk'].includes(lang) ? /[əğışƏĞİŞ]/ : /\p{Script=Cyrillic}/u
      return foreign.test(text) ? [`not ${lang}: ${text.slice(0, 80)}`] : []
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const faults: string[] = []
    while (texts.nextNode()) {
      const { textContent, parentElement } = texts.currentNode
      if (!parentElement?.matches('script'))
        faults.push(...faultOf(textContent ?? '', parentElement))
    }
    return faults
  })
}

/** Links to other languages that do not say in which language they are written. */
export function findUnnamedLanguages(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('a[hreflang]'))
      .filter(
        (link) => link.getAttribute('hreflang') !== link.closest('[lang]')?.getAttribute('lang'),
      )
      .map((link) => `no language: ${link.outerHTML}`),
  )
}
