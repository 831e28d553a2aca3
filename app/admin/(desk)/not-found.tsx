import { deskLocale } from '@/app/admin/desk-locale'
import { DeskLogo } from '@/components/desk/desk-logo'
import { deskText } from '@/lib/i18n/desk-text'

export default async function DeskNotFound() {
  const t = deskText(await deskLocale())
  return (
    <main id="main" className="work" tabIndex={-1}>
      <p>
        <DeskLogo />
      </p>
      <h1>{t('notFoundTitle')}</h1>
      <p>{t('notFoundText')}</p>
      <p>
        <a href="/admin/articles">{t('backToArticles')}</a>
      </p>
    </main>
  )
}
