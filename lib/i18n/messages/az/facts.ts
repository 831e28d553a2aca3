import type { Translated } from '@/lib/i18n/message-types'
import type { facts as en } from '@/lib/i18n/messages/en/facts'

export const facts = {
  'fact.SOURCED': 'Mənbəli',
  'fact.SOURCES_DIFFER': '{n} mənbədə fərqlidir',
  'fact.AUTHOR_STATEMENT': 'Müəllifin bildirdiyi',
  'fact.UNVERIFIED': 'Yoxlanılmayıb',
  'fact.STALE': 'Köhnə məlumat',
  'factMeans.SOURCED': 'Bu dəyəri adı çəkilən mənbə verir.',
  'factMeans.SOURCES_DIFFER': 'Mənbələr fərqli dəyərlər verir; onlar yan-yana göstərilir.',
  'factMeans.AUTHOR_STATEMENT': 'Müəllif belə bildirir; bizdə başqa mənbə yoxdur.',
  'factMeans.UNVERIFIED': 'Hələ heç kim mənbə ilə tutuşdurmayıb.',
  'factMeans.STALE': 'Öz tarixində doğru idi, sonra dəyişmiş ola bilər.',
  sourcesDiffer: 'Mənbələr fərqlidir',
  howFiguresRead: 'Rəqəmi necə oxumalı',
  source: 'Mənbə',
  'reason.FIRST': 'ilk qeyd',
  'reason.SOURCE_REVISED': 'mənbə dəqiqləşdirib',
  'reason.BETTER_SOURCE': 'daha yaxşı mənbə',
  'reason.OUR_ERROR': 'bizim səhv',
  'reason.REDEFINED': 'başqa cür hesablanır',
  changedTo: 'indi',
} satisfies Translated<typeof en>
