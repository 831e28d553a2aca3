import { account } from './account'
import { articles } from './articles'
import { audit } from './audit'
import { boxes } from './boxes'
import { door } from './door'
import { editor } from './editor'
import { factbase } from './factbase'
import { facts } from './facts'
import { forms } from './forms'
import { people } from './people'
import { pictures } from './pictures'
import { publication } from './publication'
import { rich } from './rich'
import { shell } from './shell'
import { site } from './site'
import { statements } from './statements'
import { subjects } from './subjects'
import { twoPeople } from './two-people'
import { uploads } from './uploads'
import { users } from './users'

/** The desk's words. The catalogue its other languages are typed by. */
export const en = {
  ...shell,
  ...door,
  ...account,
  ...users,
  ...uploads,
  ...audit,
  ...articles,
  ...editor,
  ...publication,
  ...forms,
  ...people,
  ...pictures,
  ...boxes,
  ...facts,
  ...rich,
  ...statements,
  ...subjects,
  ...twoPeople,
  ...site,
  ...factbase,
}
