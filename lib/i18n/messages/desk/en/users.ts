import type { Message } from '@/lib/i18n/message-types'

export const users = {
  users: 'Users',
  role: 'Role',
  'role.author': 'Author',
  'role.translator': 'Translator',
  'role.checker': 'Fact checker',
  'role.editor': 'Editor',
  'role.admin': 'Administrator',
  standing: 'State',
  'userState.active': 'active',
  'userState.invited': 'invited, no password yet',
  'userState.disabled': 'disabled',
  lastSeen: 'Last seen',
  neverSeen: 'never',
  acts: 'Actions',
  you: 'you',
  inviteSomebody: 'Invite somebody',
  makeInvitation: 'Make the invitation',
  linkOnce:
    'Copy this link now and give it to the person: it is shown only here and only once. Whoever has it can choose the password.',
  oneTimeLink: 'One-time link',
  copyLink: 'Copy link',
  copied: 'Copied.',
  copyByHand: 'It could not be copied. Select the link and copy it yourself.',
  manageUser: 'Change {name}',
  changeRole: 'Change the role',
  roleEndsSessions: 'The person is signed out and works in the new role from the next sign-in.',
  newLink: 'Make a new link',
  newLinkText:
    'For a lost invitation (works for 3 days) or a forgotten password (30 minutes). Older links stop working.',
  disable: 'Disable the account',
  disableText: 'The person is signed out at once and cannot sign in. Everything written stays.',
  enable: 'Enable the account',
  'refused.yourself':
    'Nobody changes their own role or disables themselves. Another administrator can.',
  'refused.email-taken':
    'There is an account with this address already. Make a new link for it in the list.',
  'refused.disabled': 'The account is disabled. Enable it first.',
} as const satisfies Record<string, Message>
