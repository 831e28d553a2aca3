import type { Translated } from '@/lib/i18n/message-types'
import type { facts as en } from '@/lib/i18n/messages/en/facts'

export const facts = {
  'fact.SOURCED': 'Дереккөзі бар',
  'fact.SOURCES_DIFFER': '{n} дереккөз әртүрлі',
  'fact.AUTHOR_STATEMENT': 'Автордың айтуынша',
  'fact.UNVERIFIED': 'Тексерілмеген',
  'fact.STALE': 'Ескірген дерек',
  'factMeans.SOURCED': 'Бұл мәнді аты аталған дереккөз келтіреді.',
  'factMeans.SOURCES_DIFFER': 'Дереккөздер әртүрлі мән келтіреді; олар қатар тұр.',
  'factMeans.AUTHOR_STATEMENT': 'Автор осылай дейді; бізде басқа дереккөз жоқ.',
  'factMeans.UNVERIFIED': 'Оны дереккөзбен әлі ешкім салыстырмады.',
  'factMeans.STALE': 'Өз күнінде дұрыс болған, содан бері өзгеруі мүмкін.',
  sourcesDiffer: 'Дереккөздер әртүрлі',
  howFiguresRead: 'Сандарды қалай оқу керек',
  source: 'Дереккөз',
  'reason.FIRST': 'алғашқы жазба',
  'reason.SOURCE_REVISED': 'дереккөз нақтылады',
  'reason.BETTER_SOURCE': 'сенімдірек дереккөз',
  'reason.OUR_ERROR': 'біздің қате',
  'reason.REDEFINED': 'басқаша есептеледі',
  changedTo: 'енді',
} satisfies Translated<typeof en>
