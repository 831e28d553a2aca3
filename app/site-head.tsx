import type { ComponentProps } from 'react'
import { PageHead } from '@/components/site/page-head'
import { getSite } from '@/lib/site/get-site'

/** The head of a public page. Render it after the page has read its stamp. */
export async function SiteHead(props: Omit<ComponentProps<typeof PageHead>, 'site'>) {
  return <PageHead {...props} site={await getSite(props.locale)} />
}
