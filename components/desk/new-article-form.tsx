'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { ARTICLE_TYPES, type ArticleType } from '@/lib/articles/article-type'
import type { CreateArticleInput } from '@/lib/articles/edition-input'
import type { FormState } from '@/lib/forms/form-state'
import { LANGUAGE_NAMES, LOCALES, type Locale } from '@/lib/i18n/locale'
import { useDeskLocale, useDeskText } from './desk-language'
import { FormNotice } from './form-notice'
import { useSend } from './use-send'

type Started = FormState<{ articleId: string }, { reason: 'forbidden' }>
type Props = { start: (input: CreateArticleInput) => Promise<Started> }

export function NewArticleForm({ start }: Props) {
  const t = useDeskText()
  const router = useRouter()
  const [opId] = useState(() => crypto.randomUUID())
  const [type, setType] = useState<ArticleType>('analysis')
  const [locale, setLocale] = useState<Locale>(useDeskLocale())
  const [state, send, isPending] = useSend(start)

  async function begin(event: React.FormEvent) {
    event.preventDefault()
    const done = await send({ opId, type, locale })
    if (done) router.push(`/admin/articles/${done.articleId}/${locale}`)
  }

  return (
    <details className="fold">
      <summary className="btn btn-primary">{t('newArticle')}</summary>
      <form className="row" onSubmit={begin}>
        <FormNotice state={state} />
        <Select
          label={t('articleType')}
          value={type}
          options={ARTICLE_TYPES.map((value) => ({ value, label: t(`type.${value}`) }))}
          onChange={setType}
        />
        <Select
          label={t('originalLanguage')}
          value={locale}
          options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onChange={setLocale}
        />
        <Button type="submit" look="primary" isBusy={isPending}>
          {t('startWriting')}
        </Button>
      </form>
    </details>
  )
}
