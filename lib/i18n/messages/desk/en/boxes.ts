import type { Message } from '@/lib/i18n/message-types'

export const boxes = {
  newBox: 'New box',
  titleIn: 'Title, {lang}',
  figures: 'Figures',
  figuresCount: { one: '{n} figure', other: '{n} figures' },
  noBoxes: 'No boxes yet. Compose the first one.',
  noFigures: 'No figures yet. Add the first one below.',
  addExisting: 'Add a fact on record',
  chooseFact: 'Choose a fact…',
  newFact: 'New fact',
  boxSaved: 'Saved.',
  boxNeeds: 'A box needs a title and at least one figure.',
  misfits: 'Does not fit this form: {names}',
  'boxFormTakes.KEY_FIGURES': 'Any fact but a quotation.',
  'boxFormTakes.TIMELINE': 'Facts with a date or a period.',
  'boxFormTakes.TRADE_FLOW': 'Numbers, and flows between countries.',
  'boxFormTakes.AGREEMENTS': 'Agreements only.',
  'boxFormTakes.QUOTATION': 'Quotations only.',
} as const satisfies Record<string, Message>
