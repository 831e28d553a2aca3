import type { ProfilePage, WithContext } from 'schema-dts'
import type { Locale } from '@/lib/i18n/locale'
import { pictureSources } from '@/lib/media/picture-sources'
import { authorHref } from '@/lib/people/author-href'
import type { AuthorView } from '@/lib/people/author-view'

type Props = { author: AuthorView; slug: string; locale: Locale; origin: string }

/** An author's page: who the person is now, or which desk signs. */
export function personJsonLd({ author, slug, locale, origin }: Props): WithContext<ProfilePage> {
  const url = origin + authorHref(locale, slug)
  const { kind, name, degrees, posts, photo } = author
  const held = posts.filter((post) => post.until === null).map((post) => post.title.text)
  const image = photo && pictureSources(photo, origin).plain.src
  const identity = {
    ...{ '@id': `${url}#author`, name: name.text, url },
    ...(image && { image }),
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url,
    inLanguage: locale,
    mainEntity:
      kind === 'DESK'
        ? { '@type': 'Organization', ...identity }
        : {
            '@type': 'Person',
            ...identity,
            ...(degrees && { honorificSuffix: degrees }),
            ...(held.length > 0 && { jobTitle: held }),
          },
  }
}
