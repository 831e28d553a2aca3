import { en as deskCatalogue } from '@/lib/i18n/messages/desk/en/catalogue'
import { en } from '@/lib/i18n/messages/en/catalogue'
import type { ProjectFile } from './project-files'

const SPEAKERS = /^(app|components|lib|front|scripts)\/.*\.tsx?$/
const SILENT = /\.test\.tsx?$|^lib\/i18n\/messages\/|^scripts\/check\//
const READERS_CATALOGUE = 'lib/i18n/messages/en'
const DESK_CATALOGUE = 'lib/i18n/messages/desk/en'

/** A message that nobody says is one to translate five times and read never. */
export function unusedMessages(files: ProjectFile[]): string[] {
  const sources = files.filter(({ name }) => SPEAKERS.test(name) && !SILENT.test(name))
  const isDesk = ({ name }: ProjectFile) => /^(app\/admin|components\/desk)\//.test(name)
  return [
    ...unsaidKeys(Object.keys(deskCatalogue), sources.filter(isDesk), DESK_CATALOGUE),
    ...unsaidKeys(Object.keys(en), sources, READERS_CATALOGUE),
  ]
}

/** `message(locale, \`type.${x}\`)` says every key of its family. */
export function unsaidKeys(keys: string[], sources: ProjectFile[], catalogue: string): string[] {
  const said = sources.map(({ text }) => text).join('\n')
  return keys
    .filter((key) => !said.includes(`'${key}'`) && !said.includes(`"${key}"`))
    .filter((key) => !(key.includes('.') && said.includes(`\`${key.split('.')[0]}.\${`)))
    .map((key) => `${catalogue}: nobody says "${key}"; use it or delete it in every language`)
}
