import type { ReactNode } from 'react'
import { DEFAULT_LOCALE, isLocale } from '@/lib/i18n/locale'
import { siteAssets } from '@/lib/site-assets'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

/** Pages in somebody else's frame: no page of ours may stand there, so every link opens anew. */
export default async function EmbedLayout({ children, params }: Props) {
  const { locale } = await params
  return (
    <html lang={isLocale(locale) ? locale : DEFAULT_LOCALE}>
      <head>
        <base target="_blank" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={siteAssets().css} />
      </head>
      <body>{children}</body>
    </html>
  )
}
