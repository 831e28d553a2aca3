import { listEntries } from '@/scripts/matrix/list-entries'
import { askNewsroom } from './ask-newsroom'

/** Pages as the folders of the routes have them: what is added is visited from that moment on. */
export const DESK_PAGES = listEntries()
  .filter(({ kind }) => kind === 'page')
  .map(({ file }) => file.replace(/^app|\/\([a-z]+\)|\/page\.tsx$/g, ''))

/** Whoever is signed in is led on from here. */
export const isForStrangers = (page: string) => /\/(login|setup\/\[token\])$/.test(page)

/** The heading over the preview of home stands on the page around its frame. */
export const isOfFrame = (page: string, fault: string) =>
  page === '/admin/preview/home/[locale]' && fault.includes('page-has-heading-one')

export const statusOf = (page: string) => (page.includes('[...') ? 404 : 200)

/** Where a page stands, with things of the running site in place of its brackets. */
export function addressOf(page: string, things: Record<string, string>): string {
  return page.replaceAll(/\[(?:\.\.\.)?([^\]]+)\]/g, (_, name: string) => {
    const value = things[name]
    if (!value) throw new Error(`Where is ${page}? The site has nothing for ${name}`)
    return value
  })
}

/** One of each thing that has a page on the desk. */
export async function readThings(): Promise<Record<string, string>> {
  const [row] = await askNewsroom<Record<string, string>>(
    `SELECT e.article_id AS "articleId", e.head_revision_id AS "revisionId",
            (SELECT id FROM box LIMIT 1) AS "boxId",
            (SELECT id FROM fact LIMIT 1) AS "factId",
            (SELECT id FROM media LIMIT 1) AS "mediaId",
            (SELECT id FROM person LIMIT 1) AS "personId",
            (SELECT id FROM source LIMIT 1) AS "sourceId",
            (SELECT page_id FROM page_text WHERE locale = 'en' LIMIT 1) AS "pageId",
            (SELECT target_id FROM slug WHERE kind = 'TOPIC' LIMIT 1) AS "topicId",
            (SELECT target_id FROM slug WHERE kind = 'SERIES' LIMIT 1) AS "seriesId"
     FROM edition e WHERE e.locale = 'en' AND e.live = 'PUBLISHED' LIMIT 1`,
  )
  return { ...row, locale: 'en', number: '1', token: 'never-was', rest: 'nowhere/at-all' }
}
