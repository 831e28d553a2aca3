import type { Thing, WithContext } from 'schema-dts'

/** What a page tells machines about itself. */
export type JsonLd = WithContext<Thing>

/** As the text of a script element, which no text of ours can end: every `<` is written `\u003c`. */
export function printJsonLd(data: JsonLd): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
