import { MARKER_META } from '@/lib/cache/marker'
import { asciiLower } from '@/lib/text/letter-case'
import { attributesOf, htmlTokens, type Token } from './html-tokens'

/**
 * The page as readers get it: no script but data and our own files, none of what React keeps
 * for waking up in the browser, and without the marker, which is handed back.
 */
export function stripPage(html: string): { html: string; marker: string | undefined } {
  const kept: string[] = []
  let marker: string | undefined
  for (const token of htmlTokens(html)) {
    const found = markerOf(token)
    if (found !== undefined) marker ??= found
    else if (isHoleEnd(token, kept)) kept.pop()
    else if (!isForHydration(token)) kept.push(token.source)
  }
  return { html: kept.join(''), marker }
}

/** React leaves `<div hidden=""><!--$--><!--/$--></div>` where a stream could have ended. */
function isHoleEnd(token: Token, kept: readonly string[]): boolean {
  return token.kind === 'close' && token.source === '</div>' && kept.at(-1) === '<div hidden="">'
}

function markerOf(token: Token): string | undefined {
  if (token.kind !== 'open' || token.name !== 'meta') return undefined
  const attributes = attributesOf(token.source)
  return attributes.get('name') === MARKER_META ? (attributes.get('content') ?? '') : undefined
}

function isForHydration(token: Token): boolean {
  switch (token.kind) {
    case 'comment':
      return true
    case 'raw':
      return token.name === 'script' && !isReaderScript(attributesOf(token.tag))
    case 'open':
      return token.name === 'link' && isScriptPreload(attributesOf(token.source))
    case 'text':
    case 'close':
      return false
  }
}

function isReaderScript(attributes: Map<string, string>): boolean {
  if (asciiLower(attributes.get('type') ?? '') === 'application/ld+json') return true
  return attributes.get('src')?.startsWith('/assets/') ?? false
}

function isScriptPreload(attributes: Map<string, string>): boolean {
  const rel = asciiLower(attributes.get('rel') ?? '')
  return rel === 'modulepreload' || (rel === 'preload' && attributes.get('as') === 'script')
}
