/** Characters that XML 1.0 (production 2, Char) does not allow, lone surrogates included. */
const ILLEGAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Text between tags or in an attribute. Readers disagree on named entities, so they are numeric. */
export function xmlText(text: string): string {
  return text
    .replace(ILLEGAL, '')
    .replaceAll('&', '&#x26;')
    .replaceAll('<', '&#x3C;')
    .replaceAll('>', '&#x3E;')
    .replaceAll('"', '&#x22;')
}

/** HTML inside a feed. `]]>` would end the section, so it is split over two. */
export function cdata(html: string): string {
  return `<![CDATA[${html.replace(ILLEGAL, '').replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}

/** `<name>text</name>`, or nothing where there is no text. */
export function element(name: string, text: string | null): string {
  return text === null ? '' : `<${name}>${xmlText(text)}</${name}>`
}
