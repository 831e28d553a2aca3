'use client'
import { useRouter } from 'next/navigation'
import { useDeskText } from '@/components/desk/desk-language'
import { DeskLogo } from '@/components/desk/desk-logo'
import { FormNotice } from '@/components/desk/form-notice'
import { useSend } from '@/components/desk/use-send'
import { Button } from '@/components/ui/button'
import type { CreateEditionInput } from '@/lib/articles/edition-input'
import type { DeskArticle } from '@/lib/articles/get-desk-edition'
import type { FormState } from '@/lib/forms/form-state'
import { LANGUAGE_NAMES, type Locale } from '@/lib/i18n/locale'
import { LanguageTabs } from './language-tabs'

type Props = {
  locale: Locale
  article: DeskArticle
  addEdition: (
    input: CreateEditionInput,
  ) => Promise<FormState<{ editionId: string }, { reason: 'not-found' }>>
}

/** A language that the piece has not been started in. */
export function StartEdition({ locale, article, addEdition }: Props) {
  const t = useDeskText()
  const router = useRouter()
  const [state, send, isPending] = useSend(addEdition)

  async function begin() {
    if (await send({ articleId: article.articleId, locale })) router.refresh()
  }

  return (
    <>
      <header className="bar editor-bar">
        <DeskLogo />
        <span className="crumb">
          <b>{article.title || t('untitled')}</b>
        </span>
        <LanguageTabs current={locale} article={article} />
      </header>
      <main id="main" className="work" tabIndex={-1}>
        <h1>{article.title || t('untitled')}</h1>
        <p>{t('startEditionText', { lang: LANGUAGE_NAMES[locale] })}</p>
        <FormNotice state={state} />
        <p>
          <Button look="primary" onClick={() => void begin()} isBusy={isPending}>
            {t('startEdition')}
          </Button>
        </p>
      </main>
    </>
  )
}
