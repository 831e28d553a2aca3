import { notFound } from 'next/navigation'
import { requireActor } from '@/app/admin/actor'
import { ArticlePage } from '@/components/articles/article-page'
import { getPreview } from '@/lib/articles/get-preview'

type Props = { params: Promise<{ revisionId: string }> }

/** What a frame of the desk shows: the reader's page and stylesheet, nothing of the desk. */
export default async function RevisionPage({ params }: Props) {
  const { revisionId } = await params
  const actor = await requireActor(`/admin/preview/${revisionId}`)
  const preview = await getPreview(actor, revisionId)
  if (!preview) notFound()
  return (
    <main lang={preview.locale}>
      <ArticlePage locale={preview.locale} article={preview.article} />
    </main>
  )
}
