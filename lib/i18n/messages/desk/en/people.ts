import type { Message } from '@/lib/i18n/message-types'

export const people = {
  bylineTitle: 'Byline',
  addAuthor: 'Add to the byline',
  choosePerson: 'Choose a person…',
  moveUp: 'Move {name} up',
  moveDown: 'Move {name} down',
  remove: 'Remove {name}',
  newPerson: 'New person',
  nameIn: 'Name, {lang}',
  degreesIn: 'Degrees, {lang}',
  postIn: 'Post, {lang}',
  addPerson: 'Add the person',
  nameMissing: 'Write the name in at least one language.',
  noPeople: 'Nobody yet.',
  degrees: 'Degrees',
  post: 'Post',
} as const satisfies Record<string, Message>
