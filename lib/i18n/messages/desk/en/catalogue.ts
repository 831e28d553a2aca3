import { articles } from './articles'
import { boxes } from './boxes'
import { door } from './door'
import { editor } from './editor'
import { facts } from './facts'
import { forms } from './forms'
import { people } from './people'
import { publication } from './publication'
import { shell } from './shell'

/** The desk's words. The catalogue its other languages are typed by. */
export const en = {
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
