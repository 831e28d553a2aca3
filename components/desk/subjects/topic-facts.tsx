import { deskText } from '@/lib/i18n/desk-text'
import type { DeskLocale } from '@/lib/i18n/locale'
import { inLocale } from '@/lib/i18n/localized-text'
import type { DeskTopic } from '@/lib/topics/desk-topic'

type Props = { locale: DeskLocale; topic: DeskTopic }

/** For those who may look and not change. */
export function TopicFacts({ locale, topic }: Props) {
  const t = deskText(locale)
  return (
    <dl className="pairs">
      <dt>{t('address')}</dt>
      <dd>{topic.slug}</dd>
      {topic.description && (
        <>
          <dt>{t('description')}</dt>
          <dd>{inLocale(topic.description, locale)}</dd>
        </>
      )}
    </dl>
  )
}
