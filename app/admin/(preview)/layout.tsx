import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { deskLocale } from '@/app/admin/desk-locale'
import { siteAssets } from '@/lib/site-assets'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: 'Təhlil',
  robots: { index: false },
  referrer: 'no-referrer',
}

export default async function PreviewLayout({ children }: { children: ReactNode }) {
  const { css, icon } = siteAssets()
  return (
    <html lang={await deskLocale()}>
      <head>
        <link rel="icon" href={icon} type="image/svg+xml" />
        <link rel="stylesheet" href={css} />
      </head>
      <body>{children}</body>
    </html>
  )
}
