/** What Word writes into the style attributes of the pages it puts on the clipboard. */

const styleOf = (element: Element) => element.getAttribute('style') ?? ''

/** The bullet or number that Word writes out as text; the list makes its own. */
export function isWordMarker(element: Element): boolean {
  return /mso-list:\s*ignore/i.test(styleOf(element))
}

/** Word's list items are paragraphs; which list, says the marker. Null for other paragraphs. */
export function wordListOf(element: Element): 'bulletList' | 'orderedList' | null {
  if (!/mso-list:\s*l\d/i.test(styleOf(element))) return null
  const marker = [...element.querySelectorAll('[style]')].find(isWordMarker)
  return /^\s*\(?(\d+|[a-z]{1,4})[.)]/i.test(marker?.textContent ?? '')
    ? 'orderedList'
    : 'bulletList'
}

/** The id of the note that a link calls (`ftn1`), or null. */
export function wordCallOf(element: Element): string | null {
  if (element.tagName !== 'A') return null
  const [, called = null] = /mso-(?:foot|end)note-id:\s*(\w+)/i.exec(styleOf(element)) ?? []
  return called
}

/** The notes at the end of Word's page, by id. */
export function wordNotes(root: ParentNode): Map<string, Element> {
  const notes = [...root.querySelectorAll('div[id]')].filter((element) =>
    /mso-element:\s*(foot|end)note\b(?!-)/i.test(styleOf(element)),
  )
  return new Map(notes.map((element) => [element.id, element]))
}

export function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || /display:\s*none|mso-hide:\s*all/i.test(styleOf(element))
}
