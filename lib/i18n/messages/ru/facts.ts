import type { Translated } from '@/lib/i18n/message-types'
import type { facts as en } from '@/lib/i18n/messages/en/facts'

export const facts = {
  'fact.SOURCED': 'Есть источник',
  'fact.SOURCES_DIFFER': {
    one: '{n} источник расходится',
    few: '{n} источника расходятся',
    many: '{n} источников расходятся',
    other: '{n} источника расходятся',
  },
  'fact.AUTHOR_STATEMENT': 'Со слов автора',
  'fact.UNVERIFIED': 'Не проверено',
  'fact.STALE': 'Устарело',
  'factMeans.SOURCED': 'Это значение приводит названный источник.',
  'factMeans.SOURCES_DIFFER': 'Источники приводят разные значения; они показаны рядом.',
  'factMeans.AUTHOR_STATEMENT': 'Так утверждает автор; другого источника у нас нет.',
  'factMeans.UNVERIFIED': 'С источником это пока никто не сверял.',
  'factMeans.STALE': 'На свою дату было верно, с тех пор могло измениться.',
  sourcesDiffer: 'Источники расходятся',
  howFiguresRead: 'Как читать цифры',
  source: 'Источник',
  'reason.FIRST': 'первая запись',
  'reason.SOURCE_REVISED': 'источник уточнил данные',
  'reason.BETTER_SOURCE': 'более надёжный источник',
  'reason.OUR_ERROR': 'наша ошибка',
  'reason.REDEFINED': 'изменён способ подсчёта',
  changedTo: 'теперь',
} satisfies Translated<typeof en>
