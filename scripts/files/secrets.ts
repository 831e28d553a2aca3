import { randomBytes } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const secrets = z.strictObject({
  postgresPassword: z.string().min(20),
  authSecret: z.string().min(32),
  frontSecret: z.string().min(32),
  /** Next encrypts what server actions close over: base64 of 32 bytes. */
  actionsKey: z.string().min(44),
})

type Secrets = z.infer<typeof secrets>

/** Made once for a data folder and readable by its owner only. */
export function loadSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, 'secrets.json')
  mkdirSync(dataDir, { recursive: true })
  makeOnce(file)
  chmodSync(file, 0o600)
  return secrets.parse(JSON.parse(readFileSync(file, 'utf8')))
}

/** Written whole under another name, then linked: a killed start leaves all or nothing. */
function makeOnce(file: string) {
  const fresh: Secrets = {
    postgresPassword: randomBytes(24).toString('base64url'),
    authSecret: randomBytes(32).toString('base64url'),
    frontSecret: randomBytes(32).toString('base64url'),
    actionsKey: randomBytes(32).toString('base64'),
  }
  const temporary = `${file}.${process.pid}`
  writeFileSync(temporary, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600 })
  try {
    linkSync(temporary, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(temporary, { force: true })
  }
}
