import { accessSync, constants } from 'node:fs'
import { readSettings } from '../files/settings'
import type { Command } from './command'
import { examineDatabase } from './examine-database'
import type { Finding } from './finding'
import { withDatabase } from './with-database'

const SIGNS = { well: '✓', note: '!', ill: '✗' } as const

export const command: Command = {
  usage: 'doctor',
  about: 'Exits 1 when something (✗) keeps Təhlil from running well; ! is only worth knowing.',
  run: async () => {
    const { DATA_DIR, SITE_URL } = readSettings()
    const machine: Finding[] = [
      { state: 'well', what: `Node ${process.versions.node}, site ${SITE_URL}` },
      examineFolder(DATA_DIR),
    ]
    const database = await examine()
    const findings = [...machine, ...database]
    for (const { state, what } of findings) console.log(`${SIGNS[state]} ${what}`)
    return findings.some(({ state }) => state === 'ill') ? 1 : 0
  },
}

function examineFolder(dataDir: string): Finding {
  try {
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
    return { state: 'well', what: `data folder ${dataDir}` }
  } catch (error) {
    return { state: 'ill', what: `data folder ${dataDir}: ${error}` }
  }
}

async function examine(): Promise<Finding[]> {
  let findings: Finding[] = []
  try {
    await withDatabase(async (url) => {
      findings = await examineDatabase(url)
      return 0
    })
    return findings
  } catch (error) {
    return [{ state: 'ill', what: `database: ${error instanceof Error ? error.message : error}` }]
  }
}
