import { type Command, UsageError } from './command'
import { withDatabase } from './with-database'

export const command: Command = {
  usage: 'content:import PATH',
  about: `Takes in a bundle (a folder with bundle.json) or one piece (a folder with article.json): whole,
or not at all with every fault and its path. What is here already is left as it is, and a file
that says otherwise is a fault; what is withdrawn here stays withdrawn. Exits 1 when refused.`,
  run: async ([folder]) => {
    if (!folder) throw new UsageError('Name the folder')
    return withDatabase(async () => {
      const { importBundle } = await import('@/lib/bundle/import-bundle')
      const imported = await importBundle(folder)
      if (!imported.ok) {
        for (const fault of imported.error) console.error(fault)
        console.error(`Nothing was imported: ${imported.error.length} faults`)
        return 1
      }
      const { added, present, keptBack } = imported.value
      console.log(`${added} files brought something new, ${present} were here already`)
      if (keptBack > 0) console.log(`${keptBack} editions are withdrawn here and stay so`)
      return 0
    })
  },
}
