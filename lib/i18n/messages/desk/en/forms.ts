import type { Message } from '@/lib/i18n/message-types'

export const forms = {
  actionFailed: 'Not done: the server did not answer. Nothing you typed is lost; try again.',
  signedOut:
    'You have been signed out. Nothing was saved; what you typed is still here. Sign in in another tab, then try again.',
  signInInNewTab: 'Sign in in a new tab',
  invalidFields: 'Not accepted. Look at: {fields}.',
  'field.title': 'title',
  'field.label': 'label',
  'field.observations': 'value, who says so, source',
  'field.period': 'period',
  'field.name': 'name',
  'field.names': 'names',
  'field.email': 'e-mail',
  'field.password': 'password',
  'field.content': 'headline, address or body',
  'field.reason': 'reason',
  'refused.not-found': 'This is no longer here, or is not yours.',
  'refused.forbidden': 'Your role does not allow this. Nothing was changed.',
  'refused.unknown-reference':
    'A person or box chosen here no longer exists. Choose again; your text is kept.',
  'refused.stale': 'Somebody saved since you looked. Reload, look again, then repeat.',
  'refused.incomplete': 'Parts are still missing; they are listed beside the text.',
  'refused.unreleased-facts':
    'The box holds facts that nobody has released. Open the box and look at them.',
  'refused.slug-taken': 'Another piece stands at this address. Change the address and save.',
  'refused.unchanged': 'Readers already see exactly this. Nothing to publish.',
  'refused.not-live': 'The piece is not public: nothing to withdraw.',
  'refused.who-are-you': 'Write your name and e-mail address.',
  'refused.duplicate':
    'This figure is on record for this period. Change it instead of adding another.',
  'refused.unit-differs': 'This figure is kept in another unit. Choose that unit.',
  'refused.unknown-operands': 'A fact of the calculation is not on record.',
  'refused.unknown-facts': 'A fact of this box no longer exists. Reload the page.',
  'refused.already-released': 'It has been released already.',
  'refused.superseded': 'A later version is current; releasing this one would take readers back.',
  close: 'Close',
  'refused.form-does-not-fit':
    'Some facts cannot be shown in this form. Choose another form or take them out.',
  'refused.details-do-not-fit':
    'Parts that this kind of fact needs are missing, or it has parts of another kind. Look at them again.',
  'refused.piece-not-public': 'One of the pieces was never published. Take it out.',
  'refused.nothing-released': 'No version of it has been released yet.',
} as const satisfies Record<string, Message>
