import type { Translated } from '@/lib/i18n/message-types'
import type { boxes as en } from '@/lib/i18n/messages/desk/en/boxes'

export const boxes = {
  newBox: 'Новый блок',
  titleIn: 'Заголовок, {lang}',
  figures: 'Показатели',
  figuresCount: {
    one: '{n} показатель',
    few: '{n} показателя',
    many: '{n} показателей',
    other: '{n} показателя',
  },
  noBoxes: 'Блоков пока нет. Составьте первый.',
  noFigures: 'Показателей пока нет. Добавьте первый ниже.',
  addExisting: 'Добавить записанный факт',
  chooseFact: 'Выберите факт…',
  newFact: 'Новый факт',
  boxSaved: 'Сохранено.',
  boxNeeds: 'Блоку нужны заголовок и хотя бы один показатель.',
  misfits: 'Не подходит к этой форме: {names}',
  'boxFormTakes.KEY_FIGURES': 'Любые факты, кроме цитат.',
  'boxFormTakes.TIMELINE': 'Факты с датой или периодом.',
  'boxFormTakes.TRADE_FLOW': 'Числа и потоки между странами.',
  'boxFormTakes.AGREEMENTS': 'Только соглашения.',
  'boxFormTakes.QUOTATION': 'Только цитаты.',
} satisfies Translated<typeof en>
