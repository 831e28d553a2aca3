import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { env } from './env'
import { LOCALES } from './i18n/locale'

const manifestSchema = z.object({
  css: z.string(),
  deskCss: z.string(),
  icon: z.string().startsWith('data:'),
  icons: z.object({ small: z.string(), medium: z.string(), large: z.string() }),
  preload: z.record(z.enum(LOCALES), z.array(z.string())),
})

/** Addresses of our own static files; `icons` of 144, 192 and 512 pixels, `preload` the fonts of a page's first screen. */
export type SiteManifest = z.infer<typeof manifestSchema>

let manifest: SiteManifest | undefined

/** What `scripts/build` put beside this build. Read once: a build never changes under a running app. */
export function siteAssets(): SiteManifest {
  manifest ??= manifestSchema.parse(
    JSON.parse(readFileSync(path.resolve(env().TEHLIL_DIST_DIR, 'assets/manifest.json'), 'utf8')),
  )
  return manifest
}
