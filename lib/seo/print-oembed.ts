import { element, legalText, xmlDocument } from '@/lib/text/xml'
import type { Oembed } from './oembed'
import type { OembedFormat } from './oembed-href'

/** The answer as a document, and its media type. */
export function printOembed(answer: Oembed, format: OembedFormat): { type: string; body: string } {
  if (format === 'json') {
    const body = JSON.stringify(answer, (_, value) =>
      typeof value === 'string' ? legalText(value) : value,
    )
    return { type: 'application/json; charset=utf-8', body }
  }
  const elements = Object.entries(answer).map(([name, value]) => element(name, String(value)))
  return {
    type: 'text/xml; charset=utf-8',
    body: xmlDocument(`<oembed>${elements.join('')}</oembed>`),
  }
}
