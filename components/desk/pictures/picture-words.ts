import { type DeskLocale, LOCALES } from '@/lib/i18n/locale'
import type { MediaView } from '@/lib/media/media-view'

/** What a picture shows, in the language that is read here or in any other; its name where nobody wrote it. */
export function pictureTitle({ name, texts }: MediaView, locale: DeskLocale) {
  const [said] = [locale, ...LOCALES].flatMap((lang) => {
    const alt = texts[lang]?.alt
    return alt ? [{ text: alt, lang }] : []
  })
  return said ?? { text: name, lang: undefined }
}
