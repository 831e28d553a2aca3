import type { ReactNode } from 'react'
import { DEFAULT_LOCALE, isLocale } from '@/lib/i18n/locale'
import { siteAssets } from '@/lib/site-assets'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

export default async function SiteLayout({ children, params }: Props) {
  const { locale } = await params
  const { css, icon, preload } = siteAssets()
  const lang = isLocale(locale) ? locale : DEFAULT_LOCALE
  return (
    <html lang={lang}>
      <head>
        <link rel="icon" href={icon} type="image/svg+xml" />
        {preload[lang]?.map((font) => (
          <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossOrigin="" />
        ))}
        <link rel="stylesheet" href={css} />
      </head>
      <body>{children}</body>
    </html>
  )
}
