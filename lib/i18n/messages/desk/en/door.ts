import type { Message } from '@/lib/i18n/message-types'

export const door = {
  signIn: 'Sign in',
  signInTitle: 'Sign in to the desk',
  wrongSignIn: 'E-mail and password do not match. Nothing has been changed; try again.',
  waitSignIn: 'Too many attempts. Try again in {seconds} s.',
  notOurForm: 'This form was not sent from a page of this site. Reload the page and try again.',
  setupTitle: 'Set up the first account',
  setupText: 'You will be the administrator: you can do everything an editor can, and add people.',
  setupButton: 'Create the account',
  inviteTitle: 'Choose your password',
  inviteText: 'For {email}.',
  inviteButton: 'Set the password',
  passwordHint: 'At least 12 characters.',
  linkDeadTitle: 'This link does not work',
  linkDeadText:
    'It has been used, has expired or was never valid. Set-up links work once, for 30 minutes: start Təhlil again for a new one. Invited people can ask for another invitation.',
} as const satisfies Record<string, Message>
