import type { Messages } from '@/lib/i18n/message-types'
import { article } from './article'
import { facts } from './facts'
import { feeds } from './feeds'
import { imprint } from './imprint'
import { lists } from './lists'
import { shell } from './shell'
import { status } from './status'

export const kk: Messages = {
  ...shell,
  ...article,
  ...facts,
  ...feeds,
  ...imprint,
  ...lists,
  ...status,
}
