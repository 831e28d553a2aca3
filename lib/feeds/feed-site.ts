import type { SiteView } from '@/lib/site/site-view'
import type { Feed } from './feed-item'

export function feedSite({ name, publisher }: SiteView): Feed['site'] {
  return { name: name.text, publisher: publisher.text }
}
