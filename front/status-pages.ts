import { readFile } from 'node:fs/promises'
import { STATUS_CODES } from 'node:http'
import path from 'node:path'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import { readerHeaders } from './headers'
import { compress, type Representation, represent } from './representation'

/** What the front can say when neither app nor database can. */
export const STATUSES = [400, 405, 410, 413, 421, 503] as const
export type Status = (typeof STATUSES)[number]

export type StatusPages = (status: Status, locale: Locale) => Representation

/** `folder` holds `STATUS.LANG.html`, written at build; a plain page stands in for a missing one. */
export async function readStatusPages(folder: string, isHttps: boolean): Promise<StatusPages> {
  const pages = new Map<string, Representation>()
  for (const status of STATUSES) {
    const plain = represent(status, await compress(plainPage(status)), headersOf(status, isHttps))
    for (const locale of LOCALES) {
      const written = await readFile(path.join(folder, `${status}.${locale}.html`)).catch(
        () => null,
      )
      const page = written && represent(status, await compress(written), headersOf(status, isHttps))
      pages.set(`${status}.${locale}`, page ?? plain)
    }
  }
  return (status, locale) => {
    const page = pages.get(`${status}.${locale}`)
    if (!page) throw new Error(`no page for ${status} in ${locale}`)
    return page
  }
}

function headersOf(status: Status, isHttps: boolean): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...(status === 503 && { 'retry-after': '5' }),
    ...(status === 405 && { allow: 'GET, HEAD' }),
    'cross-origin-resource-policy': 'same-origin',
    ...readerHeaders(isHttps),
  }
}

function plainPage(status: Status): Buffer {
  const title = `${status} ${STATUS_CODES[status]}`
  return Buffer.from(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="robots" content="noindex"><title>${title}</title><h1>${title}</h1></html>`,
  )
}
