import type { Translated } from '@/lib/i18n/message-types'
import type { twoPeople as en } from '@/lib/i18n/messages/desk/en/two-people'

export const twoPeople = {
  staleTitle: 'Пока вы писали, этот материал сохранил другой редактор',
  staleText:
    'Ничего не перезаписано. То, что изменил только один из вас, взято как есть; где изменили оба, выберите. Затем запишите итог поверх чужого текста.',
  mine: 'Ваш текст',
  theirs: 'Сохранено: {name}, {time}',
  theNewsroom: 'редакция',
  'merge.mine': 'изменили только вы',
  'merge.theirs': 'изменил только другой редактор',
  'merge.conflict': 'изменили вы оба',
  'merge.same': 'одинаково в обоих текстах',
  'take.mine': 'Взять мой',
  'take.theirs': 'Взять чужой',
  'take.both': 'Взять оба',
  mineEverywhere: 'Везде мой',
  theirsEverywhere: 'Везде чужой',
  notThere: '(здесь нет)',
  sameInBoth: {
    one: '{n} блок текста одинаков в обоих.',
    few: '{n} блока текста одинаковы в обоих.',
    many: '{n} блоков текста одинаковы в обоих.',
    other: '{n} блока текста одинаковы в обоих.',
  },
  leftToChoose: {
    one: 'Осталось выбрать в {n} месте',
    few: 'Осталось выбрать в {n} местах',
    many: 'Осталось выбрать в {n} местах',
    other: 'Осталось выбрать в {n} места',
  },
  chooseFirst: 'Сначала выберите, что взять там, где изменили оба.',
  writeMerged: 'Записать сведённый текст',
  tookTheirs: 'Вы видите чужой текст. Ваш хранится, пока вы не уйдёте с этой страницы.',
  bringMineBack: 'Вернуть мой',
  alsoOpen: 'Открыто также у: {names}',
} satisfies Translated<typeof en>
