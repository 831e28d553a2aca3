import { article } from './article'
import { facts } from './facts'
import { feeds } from './feeds'
import { imprint } from './imprint'
import { lists } from './lists'
import { shell } from './shell'
import { status } from './status'

/** The catalogue every other language is typed by. */
export const en = { ...shell, ...article, ...facts, ...feeds, ...imprint, ...lists, ...status }
