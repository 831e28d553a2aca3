import type { Body } from '@/lib/articles/body'
import type { CreateArticleInput } from '@/lib/articles/edition-input'
import type { Locale } from '@/lib/i18n/locale'
import { az } from './az'
import { en } from './en'

export type StarterEdition = {
  locale: Locale
  title: string
  deck: string
  body: Body
  saveOpId: string
  publishOpId: string
}

export const article = {
  opId: '7e000000-0000-4000-8000-000000000020',
  type: 'analysis',
  locale: 'az',
} satisfies CreateArticleInput

/** The original first. */
export const editions: StarterEdition[] = [
  {
    locale: 'az',
    ...az,
    saveOpId: '7e000000-0000-4000-8000-000000000021',
    publishOpId: '7e000000-0000-4000-8000-000000000022',
  },
  {
    locale: 'en',
    ...en,
    saveOpId: '7e000000-0000-4000-8000-000000000023',
    publishOpId: '7e000000-0000-4000-8000-000000000024',
  },
]
