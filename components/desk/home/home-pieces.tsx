'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { OrderedList } from '@/components/desk/ordered-list'
import { Picker } from '@/components/ui/picker'
import type { PieceChoice } from '@/lib/lists/desk-home'
import { MAX_PIECES_ON_HOME } from '@/lib/lists/home-choice'

type Props = {
  /** Edition ids, the piece on top first. */
  value: string[]
  choices: PieceChoice[]
  onChange: (value: string[]) => void
}

/** The piece on top and those beside it. */
export function HomePieces({ value, choices, onChange }: Props) {
  const t = useDeskText()
  const pieces = value.flatMap((id) => choices.find((choice) => choice.id === id) ?? [])
  const others = choices.filter(({ id, isPublic }) => isPublic && !value.includes(id))
  const noteOf = ({ isPublic }: PieceChoice, at: number) =>
    isPublic ? at === 0 && t('homeFirst') : t('homeNotPublic')
  return (
    <fieldset>
      <legend>{t('homePieces')}</legend>
      {pieces.length === 0 && <p className="nothing">{t('noHomePieces')}</p>}
      <OrderedList
        items={pieces.map((piece, at) => ({
          id: piece.id,
          name: piece.name || t('untitled'),
          note: <small className="note">{noteOf(piece, at)}</small>,
        }))}
        onChange={onChange}
      />
      {value.length < MAX_PIECES_ON_HOME && (
        <Picker
          label={t('addPiece')}
          prompt={t('choosePiece')}
          options={others.map(({ id, name }) => ({ value: id, label: name || t('untitled') }))}
          onPick={(id) => onChange([...value, id])}
        />
      )}
    </fieldset>
  )
}
