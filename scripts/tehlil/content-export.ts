import { type Command, UsageError } from './command'
import { withDatabase } from './with-database'

export const command: Command = {
  usage: 'content:export DIR',
  about: `Writes all public content to DIR as a bundle: people, topics, series, facts, boxes, pieces and
pages, whole or not at all. DIR may be missing, empty or an older bundle, which is replaced.
Drafts, accounts and withdrawn texts do not travel. Exits 1 when DIR holds anything else.`,
  run: async ([folder]) => {
    if (!folder) throw new UsageError('Name the folder')
    return withDatabase(async () => {
      const { exportBundle } = await import('@/lib/bundle/export-bundle')
      const exported = await exportBundle(folder)
      if (exported.ok) {
        console.log(`${folder} holds ${exported.value.editions} editions and all they lean on`)
        return 0
      }
      const { error } = exported
      if (error.reason === 'broken') for (const fault of error.faults) console.error(fault)
      else console.error(`${folder} holds ${error.stranger}: name an empty folder or a bundle`)
      return 1
    })
  },
}
