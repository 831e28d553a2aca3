'use client'
import { useDeskText } from '@/components/desk/desk-language'
import type { Locale } from '@/lib/i18n/locale'
import type { HomeChoice } from '@/lib/lists/home-choice'
import { homePreviewHref } from '@/lib/lists/home-preview-href'

type Props = { language: Locale; choice: HomeChoice }

/** Home as readers would see it, in a frame of its own. */
export function HomePreview({ language, choice }: Props) {
  const t = useDeskText()
  return (
    <section className="stack" aria-labelledby="preview-title">
      <h2 id="preview-title">{t('homePreview')}</h2>
      <iframe
        className="home-preview"
        title={t('homePreview')}
        src={homePreviewHref(language, choice)}
      />
    </section>
  )
}
