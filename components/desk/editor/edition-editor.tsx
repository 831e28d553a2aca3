'use client'
import type { ReactNode } from 'react'
import { FormNotice } from '@/components/desk/form-notice'
import type { DeskArticle, DeskEdition } from '@/lib/articles/get-desk-edition'
import type { DeskBox } from '@/lib/facts/list-desk-boxes'
import type { Locale } from '@/lib/i18n/locale'
import type { PersonView } from '@/lib/people/list-people'
import type { Draft } from './draft'
import { EditionSide } from './edition-side'
import type { EditorActions } from './editor-actions'
import { EditorBar } from './editor-bar'
import type { KeptDraft } from './kept-draft'
import { PresentOthers } from './present-others'
import { RecoveryNotice } from './recovery-notice'
import { SavedState } from './saved-state'
import { SetAsideNotice } from './set-aside-notice'
import { StalePanel } from './stale-panel'
import { TextFields } from './text-fields'
import { useEditionEditor } from './use-edition-editor'

export type EditorProps = {
  locale: Locale
  article: DeskArticle
  edition: DeskEdition
  /** The head revision as the fields show it. */
  draft: Draft
  /** What this person was typing when the server last heard of it. */
  autosave: KeptDraft | null
  people: PersonView[]
  boxes: DeskBox[]
  /** Address of the edition without its slug. */
  addressStem: string
  userId: string
  actions: EditorActions
  /** What belongs to the piece in all its languages. */
  settings: ReactNode
}

/** One edition being written: bar, text, and beside it what belongs to the text. */
export function EditionEditor(props: EditorProps) {
  const { locale, article, people, boxes, actions } = props
  const editor = useEditionEditor(props)
  const { text, publication } = editor
  const { draft, change, edition } = text
  return (
    <>
      <EditorBar
        locale={locale}
        article={article}
        title={draft.title}
        saved={<SavedState text={text} savedAt={edition.savedAt} keeping={editor.keeping} />}
        present={
          <PresentOthers editionId={edition.editionId} keepPresence={actions.keepPresence} />
        }
        isSaving={text.isSaving}
        isPublishing={publication.isPending}
        isLive={edition.live === 'PUBLISHED'}
        onSave={editor.save}
        onPreview={editor.preview}
        onPublish={article.canPublish ? editor.publish : null}
      />
      <main id="main" className="editor" tabIndex={-1}>
        <div className="canvas">
          <RecoveryNotice recovery={editor.recovery} />
          <SetAsideNotice text={text} />
          {text.state.status === 'refused' && text.state.refusal.reason === 'stale' ? (
            <StalePanel {...{ locale, people, boxes, text }} refusal={text.state.refusal} />
          ) : (
            <FormNotice state={editor.notice} />
          )}
          <TextFields
            locale={locale}
            draft={draft}
            change={change}
            turn={text.turn}
            boxes={boxes}
            fault={text.fault}
            isNew={!edition.head}
          />
        </div>
        <EditionSide {...props} editor={editor} />
      </main>
    </>
  )
}
