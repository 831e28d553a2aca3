import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { deskLocale } from '@/app/admin/desk-locale'
import { DeskLanguage } from '@/components/desk/desk-language'
import { deskText, deskWords } from '@/lib/i18n/desk-text'
import { siteAssets } from '@/lib/site-assets'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const t = deskText(await deskLocale())
  return { title: { default: t('desk'), template: '%s · Təhlil' }, robots: { index: false } }
}

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const locale = await deskLocale()
  const { deskCss, icon } = siteAssets()
  return (
    <html lang={locale}>
      <head>
        <link rel="icon" href={icon} type="image/svg+xml" />
        <link rel="stylesheet" href={deskCss} />
      </head>
      <body>
        <DeskLanguage locale={locale} words={deskWords(locale)}>
          {children}
        </DeskLanguage>
      </body>
    </html>
  )
}
