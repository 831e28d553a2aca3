import { asciiLower } from '@/lib/text/letter-case'

export type Token =
  | { kind: 'text' | 'comment' | 'close'; source: string }
  | { kind: 'open'; source: string; name: string }
  /** An element whose content is not markup, whole: `<script …>…</script>`. */
  | { kind: 'raw'; source: string; name: string; tag: string }

const RAW = new Set(['script', 'style', 'textarea', 'title'])
/** A `>` inside a quoted attribute does not end the tag. */
const TAG = /<(\/?)([a-zA-Z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>/y

/** Cuts a page into tokens whose sources, joined, are the page. */
export function* htmlTokens(html: string): Generator<Token> {
  let at = 0
  while (at < html.length) {
    const token = tokenAt(html, at)
    yield token
    at += token.source.length
  }
}

function tokenAt(html: string, at: number): Token {
  if (html.startsWith('<!--', at)) return { kind: 'comment', source: through(html, at, '-->') }
  TAG.lastIndex = at
  const [tag, slash, written] = TAG.exec(html) ?? []
  if (tag === undefined || written === undefined) return textAt(html, at)
  if (slash) return { kind: 'close', source: tag }
  const name = asciiLower(written)
  return RAW.has(name) ? rawAt({ html, at, tag, name }) : { kind: 'open', source: tag, name }
}

function textAt(html: string, at: number): Token {
  const next = html.indexOf('<', at + 1)
  return { kind: 'text', source: html.slice(at, next < 0 ? undefined : next) }
}

function rawAt({ html, at, tag, name }: { html: string; at: number; tag: string; name: string }) {
  const end = new RegExp(`</${name}[^>]*>`, 'ig')
  end.lastIndex = at + tag.length
  const source = html.slice(at, end.test(html) ? end.lastIndex : undefined)
  return { kind: 'raw', source, name, tag } satisfies Token
}

function through(html: string, at: number, end: string): string {
  const found = html.indexOf(end, at)
  return html.slice(at, found < 0 ? undefined : found + end.length)
}

const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

/** Values as written; the few we read hold no entities. */
export function attributesOf(tag: string): Map<string, string> {
  const inside = tag.replace(/^<[^\s/>]+/, '').replace(/\/?>$/, '')
  return new Map(
    Array.from(inside.matchAll(ATTRIBUTE), ([, name = '', ...values]) => [
      asciiLower(name),
      values.find((value) => value !== undefined) ?? '',
    ]),
  )
}
