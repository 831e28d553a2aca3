'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { FormNotice } from '@/components/desk/form-notice'
import { ShownNotice } from '@/components/desk/shown-notice'
import { Button } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n/locale'
import type { DeskHome } from '@/lib/lists/desk-home'
import { HomePieces } from './home-pieces'
import { HomePreview } from './home-preview'
import { HomeSections } from './home-sections'
import { type SaveHome, useHome } from './use-home'

type Props = { language: Locale; home: DeskHome; save: SaveHome }

/** What leads home in one language, with the page as it would look under it. */
export function HomeForm({ language, home, save }: Props) {
  const t = useDeskText()
  const { choice, setChoice, state, isPending, isDirty, keep } = useHome(language, home, save)
  return (
    <div className="stack">
      <div className="stack desk-form">
        <HomePieces
          value={choice.pieces}
          choices={home.pieces}
          onChange={(pieces) => setChoice({ ...choice, pieces })}
        />
        <HomeSections
          value={choice.sections}
          choices={home.sections}
          onChange={(sections) => setChoice({ ...choice, sections })}
        />
        <FormNotice state={state} />
        {state.status === 'done' && !isDirty && <ShownNotice behind={state.value.behind} />}
        <p className="acts">
          <Button look="primary" onClick={() => void keep()} isBusy={isPending}>
            {t('save')}
          </Button>{' '}
          <span className="saved" role="status">
            {isDirty && t('unsavedChanges')}
          </span>
        </p>
      </div>
      <HomePreview language={language} choice={choice} />
    </div>
  )
}
