'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { SaveRefusal } from '@/lib/articles/save-edition'
import type { Locale } from '@/lib/i18n/locale'
import { clockTime } from './clock-time'
import { TwoTexts } from './two-texts'
import type { EditionText } from './use-edition-draft'

type Stale = Extract<SaveRefusal, { reason: 'stale' }>
type Props = { locale: Locale; text: EditionText; refusal: Stale }

/** Two people saved: both texts side by side, nothing written until one of them chooses. */
export function StalePanel({ locale, text, refusal }: Props) {
  const t = useDeskText()
  const { head, version } = refusal
  if (!head) return null
  const theirs = head.content
  const base = { version, revisionId: head.id, draft: theirs }
  return (
    <section className="stale" aria-labelledby="stale-title">
      <Notice tone="bad">
        <h2 id="stale-title">{t('staleTitle')}</h2>
        <p>{t('staleText')}</p>
      </Notice>
      <TwoTexts
        locale={locale}
        mine={text.draft}
        theirs={theirs}
        theirsTitle={t('theirs', {
          name: head.savedBy ?? t('theNewsroom'),
          time: clockTime(head.savedAt),
        })}
      />
      <p className="acts">
        <Button look="primary" onClick={() => void text.save(version)} isBusy={text.isSaving}>
          {t('keepMine')}
        </Button>
        <Button onClick={() => text.takeTheirs(base)}>{t('takeTheirs')}</Button>
      </p>
    </section>
  )
}
