import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { SiteManifest } from '@/lib/site-assets'
import { buildCardFonts } from './assets/build-card-fonts'
import { buildFonts } from './assets/build-fonts'
import { buildIcons } from './assets/build-icons'
import { contentHash } from './assets/content-hash'
import { preloadOf } from './assets/font-plan'
import { minifyCss } from './assets/minify-css'
import { writeStatusPages } from './assets/write-status-pages'

const SITE_STYLES = 'components/site/styles'
/** In the order of the cascade, after the tokens, which reader and desk share. */
const SITE_SHEETS = [
  'base.css',
  'shell.css',
  'article.css',
  'retraction.css',
  'parts.css',
  'prose.css',
  'notes.css',
  'boxes.css',
  'figures.css',
  'forms.css',
  'flow.css',
  'facts.css',
  'drawings.css',
  'masthead.css',
  'home.css',
  'changes.css',
  'lists.css',
  'feeds.css',
  'embed.css',
  'message.css',
  'print.css',
]
const ICON = 'components/site/brand/icon.svg'
const DESK_STYLES = 'components/desk/styles'

/** Writes fonts, stylesheets, their manifest and the front's status pages into a build's folder. */
export async function buildAssets(outDir: string): Promise<void> {
  const assetsDir = path.join(outDir, 'assets')
  const fonts = await buildFonts(assetsDir)
  const tokens = await readSheets(SITE_STYLES, ['tokens.css'])
  const site = minifyCss(fonts.css + tokens + (await readSheets(SITE_STYLES, SITE_SHEETS)))
  const desk = minifyCss(fonts.css + tokens + (await readSheets(DESK_STYLES, await deskSheets())))
  const hash = contentHash(site, desk, await readFile(ICON, 'utf8'))
  const manifest = {
    css: `/assets/${hash}/site.css`,
    deskCss: `/assets/${hash}/desk.css`,
    icon: await inlineIcon(),
    icons: {
      small: `/assets/${hash}/icon-144.png`,
      medium: `/assets/${hash}/icon-192.png`,
      large: `/assets/${hash}/icon-512.png`,
    },
    preload: {
      az: preloadOf('az').map(fonts.href),
      en: preloadOf('en').map(fonts.href),
      ru: preloadOf('ru').map(fonts.href),
      tr: preloadOf('tr').map(fonts.href),
      kk: preloadOf('kk').map(fonts.href),
    },
  } satisfies SiteManifest
  await mkdir(path.join(assetsDir, hash), { recursive: true })
  await writeFile(path.join(assetsDir, hash, 'site.css'), site)
  await writeFile(path.join(assetsDir, hash, 'desk.css'), desk)
  await buildIcons(path.join(assetsDir, hash), await readFile(ICON, 'utf8'))
  await buildCardFonts(path.join(outDir, 'cards'))
  await writeFile(path.join(assetsDir, 'manifest.json'), JSON.stringify(manifest))
  await writeStatusPages(path.join(outDir, 'status-pages'), manifest.css)
}

/** In the page itself: an address of its own would be one more request on every first visit. */
async function inlineIcon(): Promise<string> {
  return `data:image/svg+xml,${encodeURIComponent((await readFile(ICON, 'utf8')).trim())}`
}

async function deskSheets(): Promise<string[]> {
  return (await readdir(DESK_STYLES)).filter((name) => name.endsWith('.css')).sort()
}

async function readSheets(folder: string, names: readonly string[]): Promise<string> {
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')))
  return texts.join('\n')
}
