import Link from 'next/link'
import type { RevisionView } from '@/lib/articles/revision-view'
import { deskText } from '@/lib/i18n/desk-text'
import type { DeskLocale } from '@/lib/i18n/locale'
import { DeskLogo } from './desk-logo'
import { PreviewWidths } from './preview-widths'

type Props = { locale: DeskLocale; editorHref: string; revision: RevisionView | null }

/** The reader's page in a frame of its own, so that the desk's looks never touch it. */
export function PreviewFrame({ locale, editorHref, revision }: Props) {
  const t = deskText(locale)
  const title = revision ? t('previewOf', { number: String(revision.number) }) : t('preview')
  return (
    <>
      <header className="bar preview-bar">
        <DeskLogo />
        <h1 id="page-title">{title}</h1>
        <p>{revision ? t('previewNote') : t('nothingToPreview')}</p>
        <Link className="btn" href={editorHref}>
          {t('backToEditor')}
        </Link>
      </header>
      <main id="main" aria-labelledby="page-title" tabIndex={-1}>
        {revision && <PreviewWidths title={title} src={`/admin/preview/${revision.id}`} />}
      </main>
    </>
  )
}
