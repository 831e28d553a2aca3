import type { DeskMessages } from '@/lib/i18n/desk-text'
import { articles } from './articles'
import { boxes } from './boxes'
import { door } from './door'
import { editor } from './editor'
import { facts } from './facts'
import { forms } from './forms'
import { people } from './people'
import { publication } from './publication'
import { shell } from './shell'

export const ru: DeskMessages = {
  ...shell,
  ...door,
  ...articles,
  ...editor,
  ...forms,
  ...people,
  ...publication,
  ...boxes,
  ...facts,
}
