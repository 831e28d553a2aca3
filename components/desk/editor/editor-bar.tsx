'use client'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { DeskLogo } from '@/components/desk/desk-logo'
import { Button } from '@/components/ui/button'
import type { DeskArticle } from '@/lib/articles/get-desk-edition'
import type { Locale } from '@/lib/i18n/locale'
import { LanguageTabs } from './language-tabs'

type Props = {
  locale: Locale
  article: DeskArticle
  title: string
  saved: ReactNode
  present: ReactNode
  isSaving: boolean
  isPublishing: boolean
  isLive: boolean
  onSave: () => void
  onPreview: () => void
  /** Null for those who may not. */
  onPublish: (() => void) | null
}

/** Where we are, whether it is saved, the languages, and what can be done: one bar that never wraps. */
export function EditorBar(props: Props) {
  const { locale, article, title, saved, present, isSaving, isPublishing, isLive } = props
  const t = useDeskText()
  return (
    <header className="bar editor-bar">
      <DeskLogo />
      <div className="crumb">
        <Link href="/admin/articles">{t('articles')}</Link> /{' '}
        <h1 lang={title ? locale : undefined}>{title || t('untitled')}</h1>
      </div>
      <div className="saved">
        {saved}
        {present}
      </div>
      <LanguageTabs current={locale} article={article} />
      <div className="acts">
        <Button onClick={props.onSave} isBusy={isSaving} title="Ctrl-S">
          {t('save')}
        </Button>
        <Button onClick={props.onPreview}>{t('preview')}</Button>
        {props.onPublish && (
          <Button look="primary" onClick={props.onPublish} isBusy={isPublishing}>
            {t(isLive ? 'publishChanges' : 'publish')}
          </Button>
        )}
      </div>
    </header>
  )
}
