import { type JsonLd as Data, printJsonLd } from '@/lib/seo/print-json-ld'

/** Data for machines. The only raw text that a page of ours prints. */
export function JsonLd({ data }: { data: Data }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: printJsonLd leaves no `<` in it
      dangerouslySetInnerHTML={{ __html: printJsonLd(data) }}
    />
  )
}
