import type { Message } from '@/lib/i18n/message-types'

/** Two people and one piece: who else has it open, and one text out of two. */
export const twoPeople = {
  staleTitle: 'Another editor saved this piece while you were writing',
  staleText:
    'Nothing was overwritten. What only one of you changed is taken as it stands; where both of you did, choose. Then write the outcome on top of theirs.',
  mine: 'Yours',
  theirs: 'Saved by {name}, {time}',
  theNewsroom: 'the newsroom',
  'merge.mine': 'only you changed this',
  'merge.theirs': 'only they changed this',
  'merge.conflict': 'both of you changed this',
  'merge.same': 'the same in both texts',
  'take.mine': 'Take mine',
  'take.theirs': 'Take theirs',
  'take.both': 'Take both',
  mineEverywhere: 'Mine everywhere',
  theirsEverywhere: 'Theirs everywhere',
  notThere: '(not there)',
  sameInBoth: {
    one: '{n} block of the text is the same in both.',
    other: '{n} blocks of the text are the same in both.',
  },
  leftToChoose: { one: '{n} place left to choose', other: '{n} places left to choose' },
  chooseFirst: 'Choose first what is taken wherever both of you changed something.',
  writeMerged: 'Write the merged text',
  tookTheirs: 'You see their text. Yours is kept until you leave this page.',
  bringMineBack: 'Bring mine back',
  alsoOpen: 'Also open: {names}',
} as const satisfies Record<string, Message>
