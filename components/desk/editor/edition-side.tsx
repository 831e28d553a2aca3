'use client'
import { AddressField } from './address-field'
import { BoxField } from './box-field'
import { BylineField } from './byline-field'
import type { EditorProps } from './edition-editor'
import { PublicationPanel } from './publication-panel'
import { RetractPanel } from './retract-panel'
import type { EditionEditing } from './use-edition-editor'
import { VersionsLink } from './versions-link'
import { WithdrawPanel } from './withdraw-panel'

type Props = EditorProps & { editor: EditionEditing }

/** Beside the text: what is public of it and how it becomes so, and what belongs to it. */
export function EditionSide({ editor, locale, article, people, boxes, actions, ...props }: Props) {
  const { text, publication } = editor
  const { draft, change, edition } = text
  return (
    <aside className="side">
      <PublicationPanel
        article={article}
        edition={edition}
        draft={draft}
        box={editor.box}
        address={props.addressStem}
        state={publication.state}
        isHeld={editor.isHeld}
      />
      <BylineField
        locale={locale}
        value={draft.byline}
        people={people}
        addPerson={article.canPublish ? actions.addPerson : null}
        onChange={(byline) => change({ byline })}
      />
      {props.settings}
      <BoxField
        value={draft.leadBoxId}
        boxes={boxes}
        onChange={(leadBoxId) => change({ leadBoxId })}
      />
      <AddressField value={draft.slug} made={edition.slug} onChange={(slug) => change({ slug })} />
      {edition.version > 0 && (
        <VersionsLink href={`/admin/articles/${article.articleId}/${locale}/versions`} />
      )}
      {article.canPublish && (
        <>
          <RetractPanel edition={edition} retract={actions.retract} />
          <WithdrawPanel edition={edition} withdraw={actions.withdraw} />
        </>
      )}
    </aside>
  )
}
