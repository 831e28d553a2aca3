import { everyNode, parseXml } from '@/lib/feeds/testing/lint/xml-node'
import { LOCALES } from '@/lib/i18n/locale'

/** Pages that can be followed on a running site, and the months of its archive. */
export async function listFollowable(origin: string): Promise<string[]> {
  const opml = parseXml(await textAt(`${origin}/opml.xml`))
  const feeds = everyNode(opml).flatMap(({ attributes }) => attributes.xmlUrl ?? [])
  const archives = await Promise.all(
    LOCALES.map((locale) => archiveFrom(`${origin}/${locale}/feed.xml`)),
  )
  return [...feeds, ...archives.flat()]
}

/** RFC 5005: each document leads to the one before it. */
async function archiveFrom(address: string): Promise<string[]> {
  const channel = everyNode(parseXml(await textAt(address)))
  const older = channel.find(({ attributes }) => attributes.rel === 'prev-archive')
  const href = older?.attributes.href
  return href ? [href, ...(await archiveFrom(href))] : []
}

export async function textAt(address: string): Promise<string> {
  const response = await fetch(address)
  if (response.status !== 200) throw new Error(`${address} answers ${response.status}`)
  return await response.text()
}
