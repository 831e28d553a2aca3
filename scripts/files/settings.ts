import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Env, parseEnv } from '@/lib/env'
import { root } from './root'

/** The settings of `.env` and of the environment, which wins. */
export function readSettings(): Env {
  const file = path.join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  return parseEnv(process.env)
}
