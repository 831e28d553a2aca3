/** Characters that XML 1.0 (production 2, Char) does not allow, lone surrogates included. */
const ILLEGAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** The text without what no document may hold: the same in every format. */
export function legalText(text: string): string {
  return text.replace(ILLEGAL, '')
}

/** Text between tags or in an attribute. Readers disagree on named entities, so they are numeric. */
export function xmlText(text: string): string {
  return legalText(text)
    .replaceAll('&', '&#x26;')
    .replaceAll('<', '&#x3C;')
    .replaceAll('>', '&#x3E;')
    .replaceAll('"', '&#x22;')
}

/** HTML inside a feed. `]]>` would end the section, so it is split over two. */
export function cdata(html: string): string {
  return `<![CDATA[${legalText(html).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}

/** `<name>text</name>`, or nothing where there is no text. */
export function element(name: string, text: string | null): string {
  return text === null ? '' : `<${name}>${xmlText(text)}</${name}>`
}

/** `<name a="b"/>`; attributes in the order given. */
export function emptyElement(name: string, attributes: Record<string, string>): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`)
  return `<${name}${pairs.join('')}/>`
}

export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`
}
