import type { Message } from '@/lib/i18n/message-types'

export const publication = {
  publishTitle: 'Publication',
  stateNow: 'Now',
  beforePublishing: 'What publishing needs',
  'part.title': 'Headline',
  'part.deck': 'Deck',
  'part.body': 'Body',
  'part.byline': 'Byline',
  'part.slug': 'Address',
  partPresent: '{part}',
  partMissing: '{part}: missing',
  willStandAt: 'Will stand at',
  standsAt: 'Stands at',
  releasesTitle: 'Released with it',
  onlyEditors: 'Editors publish. Save, and tell one.',
  publishedDone: 'Published. Every front shows it.',
  publishedBehind: {
    one: 'Published. {n} of the site’s fronts has not confirmed it yet; it follows by itself within seconds.',
    other:
      'Published. {n} of the site’s fronts have not confirmed it yet; it follows by itself within seconds.',
  },
  withdrawnDone: 'Withdrawn. No front shows it any more.',
  withdrawnBehind: {
    one: 'Withdrawn, but {n} of the site’s fronts has not confirmed. Readers may still see it there: look again in a minute.',
    other:
      'Withdrawn, but {n} of the site’s fronts have not confirmed. Readers may still see it there: look again in a minute.',
  },
  withdrawTitle: 'Withdraw from the public',
  withdrawText:
    'The page answers that the piece has been withdrawn, with your reason. Your text stays on the desk and can be published again.',
  withdrawnReason: 'Withdrawn. Public reason: {reason}',
  retractTitle: 'Retract, and leave readable',
  retractText:
    'The piece stays where it is, under a notice with the date and what you write here. Publishing again takes the notice away.',
  retract: 'Retract',
  retractWhy: 'What is wrong with it',
  retractWhyHint: 'Public: stands at the head of the piece, in its language.',
  retractWhyMissing: 'Write first what is wrong with it: readers will see it.',
  retractedDone: 'Retracted. Every front shows the notice.',
  retractedBehind: {
    one: 'Retracted. {n} of the site’s fronts has not confirmed the notice yet; it follows by itself within seconds.',
    other:
      'Retracted. {n} of the site’s fronts have not confirmed the notice yet; it follows by itself within seconds.',
  },
  retractedReason: 'Retracted. Readers see: {reason}',
  previewOf: 'Preview of revision {number}',
  previewWidth: 'Width',
  'previewWidth.desktop': 'Desktop',
  'previewWidth.phone': 'Phone',
  previewNote: 'This is what publishing now would show. Only the desk sees it.',
  backToEditor: 'Back to the editor',
  nothingToPreview: 'Nothing has been saved yet: there is nothing to preview.',
  startEdition: 'Start this edition',
  startEditionText: 'This piece has not been started in this language: {lang}.',
} as const satisfies Record<string, Message>
