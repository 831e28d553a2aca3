import type { Message } from '@/lib/i18n/message-types'

/** The article page and its head. Every other language is typed by this one; `{n}` chooses the plural form. */
export const article = {
  'type.analysis': 'Analysis',
  'type.opinion': 'Opinion',
  'type.interview': 'Interview',
  'type.report': 'Report',
  'type.news': 'News',
  published: 'Published',
  updated: 'Updated',
  bakuTime: '{dateTime} Baku',
  readingTime: '{n} min read',
  translatedFrom: 'Translated from {lang}',
  'original.az': 'Azerbaijani',
  'original.en': 'English',
  'original.ru': 'Russian',
  'original.tr': 'Turkish',
  'original.kk': 'Kazakh',
  retracted: 'Retracted',
  retractedOn: 'Retracted on {date}',
  retractedText:
    'The newsroom no longer stands by this piece. It stays readable; do not rely on it. The reason:',
  retractedTitle: 'Retracted: {title}',
  inThisPiece: 'In this piece',
  partOf: 'Part {part} of {n}',
  notes: 'Notes',
  noteCall: 'Note {n}',
  table: 'Table',
  credit: 'Drawing:',
  related: 'Related',
  funder: 'Supported by:',
} as const satisfies Record<string, Message>
