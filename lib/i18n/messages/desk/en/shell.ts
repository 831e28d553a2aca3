import type { Message } from '@/lib/i18n/message-types'

export const shell = {
  desk: 'Desk',
  articles: 'Articles',
  boxes: 'Key figures',
  people: 'People',
  sections: 'Sections of the desk',
  skipToContent: 'Skip to content',
  signOut: 'Sign out',
  email: 'E-mail',
  password: 'Password',
  name: 'Name',
  language: 'Language',
  notFoundTitle: 'Nothing here',
  notFoundText: 'There is nothing on the desk at this address, or it is not yours to open.',
  backToArticles: 'Back to the articles',
  errorTitle: 'The desk could not show this',
  errorText:
    'The database or the server did not answer. Everything that was saved is kept; text you were typing is kept on this computer and offered when you open the piece again.',
  tryAgain: 'Try again',
  facts: 'Facts',
  home: 'Home page',
} as const satisfies Record<string, Message>
