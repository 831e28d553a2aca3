'use client'
import Link from 'next/link'
import { useDeskText } from '@/components/desk/desk-language'

/** The way to what was saved before. */
export function VersionsLink({ href }: { href: string }) {
  const t = useDeskText()
  return (
    <section aria-labelledby="versions-title">
      <h2 id="versions-title">{t('versions')}</h2>
      <p>
        <Link href={href}>{t('allVersions')}</Link>
      </p>
    </section>
  )
}
