import Link from 'next/link'
import { Field } from '@/components/ui/field'
import { deskText } from '@/lib/i18n/desk-text'
import type { DeskLocale } from '@/lib/i18n/locale'
import { MAX_MEDIA_SEARCH } from '@/lib/media/media-input'

type Props = { locale: DeskLocale; search: string }

/** Asks by address: works without script, and what was found can be kept as a bookmark. */
export function PictureSearch({ locale, search }: Props) {
  const t = deskText(locale)
  return (
    <search>
      <form className="row picture-search" action="/admin/pictures">
        <Field label={t('searchPictures')} hint={t('searchPicturesHint')}>
          {(wiring) => (
            <input
              {...wiring}
              key={search}
              type="search"
              name="q"
              maxLength={MAX_MEDIA_SEARCH}
              defaultValue={search}
            />
          )}
        </Field>
        <button type="submit" className="btn">
          {t('searchButton')}
        </button>
        {search && (
          <Link className="btn btn-quiet" href="/admin/pictures">
            {t('allPictures')}
          </Link>
        )}
      </form>
    </search>
  )
}
