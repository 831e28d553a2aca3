import type { Translated } from '@/lib/i18n/message-types'
import type { boxes as en } from '@/lib/i18n/messages/desk/en/boxes'

export const boxes = {
  newBox: 'Жаңа қорап',
  titleIn: 'Тақырып, {lang}',
  figures: 'Көрсеткіштер',
  figuresCount: '{n} көрсеткіш',
  noBoxes: 'Әзірге қорап жоқ. Алғашқысын құрыңыз.',
  noFigures: 'Әзірге көрсеткіш жоқ. Алғашқысын төменде қосыңыз.',
  addExisting: 'Базадағы деректі қосу',
  chooseFact: 'Деректі таңдаңыз…',
  newFact: 'Жаңа дерек',
  boxSaved: 'Сақталды.',
  boxNeeds: 'Қорапқа тақырып пен кемінде бір көрсеткіш керек.',
  misfits: 'Бұл пішінге келмейді: {names}',
  'boxFormTakes.KEY_FIGURES': 'Дәйексөзден басқа кез келген дерек.',
  'boxFormTakes.TIMELINE': 'Күні немесе кезеңі бар деректер.',
  'boxFormTakes.TRADE_FLOW': 'Сандар мен елдер арасындағы ағындар.',
  'boxFormTakes.AGREEMENTS': 'Тек келісімдер.',
  'boxFormTakes.QUOTATION': 'Тек дәйексөздер.',
} satisfies Translated<typeof en>
