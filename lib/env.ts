import path from 'node:path'
import { z } from 'zod'

/**
 * The only place that reads the environment. Settings are those of `.env.example`; names with
 * TEHLIL_ that are not listed there are handed down by the supervisor to its children.
 */
const settings = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  AUTH_SECRET: z.string().min(32).optional(),
  TEHLIL_ADMIN_EMAIL: z.email().optional(),
  TEHLIL_ADMIN_PASSWORD: z.string().min(12).optional(),
  TRUSTED_PROXIES: z.string().default(''),
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_BUCKET: z.string().min(1).optional(),
  S3_KEY: z.string().min(1).optional(),
  S3_SECRET: z.string().min(1).optional(),
  S3_REGION: z.string().min(1).optional(),
  CDN_PURGE_URL: z.url().optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  TEHLIL_APP_PORT: z.coerce.number().int().optional(),
  TEHLIL_FRONT_SECRET: z.string().optional(),
  TEHLIL_BUILD_ID: z.string().optional(),
  TEHLIL_DIST_DIR: z.string().min(1).default('.next/dev'),
})

export type Env = Omit<z.infer<typeof settings>, 'SITE_URL' | 'DATA_DIR'> & {
  /** Canonical origin without a trailing slash. */
  SITE_URL: string
  /** Absolute. */
  DATA_DIR: string
}

/** A bucket for pictures: all of it or none. */
const BUCKET = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_KEY', 'S3_SECRET', 'S3_REGION'] as const

/** Throws an Error whose message is one line naming the wrong setting. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = settings.safeParse(filled)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Error(`Setting ${issue?.path.join('.')} is wrong: ${issue?.message}`)
  }
  const { SITE_URL, DATA_DIR, ...rest } = parsed.data
  const missing = BUCKET.filter((name) => rest[name] === undefined)
  if (missing.length > 0 && missing.length < BUCKET.length) {
    throw new Error(`Setting ${missing[0]} is wrong: the others of S3_ are set, so it must be too`)
  }
  return {
    ...rest,
    SITE_URL: new URL(SITE_URL ?? `http://localhost:${rest.PORT}`).origin,
    DATA_DIR: path.resolve(DATA_DIR),
  }
}

let parsed: Env | undefined

/** Parsed on first use, so that a build needs no setting. */
export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}
