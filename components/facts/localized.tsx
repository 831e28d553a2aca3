import type { Phrase } from '@/lib/facts/phrase'

/** Words, marked where they are in another language than the page. */
export function Localized({ phrase: { text, lang } }: { phrase: Phrase }) {
  return lang ? <span lang={lang}>{text}</span> : text
}
