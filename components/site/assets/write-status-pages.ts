import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import { FRONT_STATUSES, type FrontStatus, STATUS_TEXTS } from './status-texts.data'

/** `STATUS.LANG.html` for each status the front answers by itself; readable without the stylesheet. */
export async function writeStatusPages(folder: string, css: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all(
    LOCALES.flatMap((locale) =>
      FRONT_STATUSES.map((status) =>
        writeFile(path.join(folder, `${status}.${locale}.html`), page(status, locale, css)),
      ),
    ),
  )
}

function page(status: FrontStatus, locale: Locale, css: string): string {
  const { home, statuses } = STATUS_TEXTS[locale]
  const { title, text } = statuses[status]
  const homeHref = `/${locale}`
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Təhlil</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${css}">
</head>
<body>
<header class="bar"><div class="wrap"><a class="logo" href="${homeHref}" lang="az">Təhlil<b>.</b></a></div></header>
<main class="wrap message">
<p class="code">${status}</p>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="${homeHref}">${home}</a></p>
</main>
</body>
</html>
`
}
