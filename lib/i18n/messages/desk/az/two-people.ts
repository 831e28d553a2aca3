import type { Translated } from '@/lib/i18n/message-types'
import type { twoPeople as en } from '@/lib/i18n/messages/desk/en/two-people'

export const twoPeople = {
  staleTitle: 'Siz yazarkən bu yazını başqası yadda saxlayıb',
  staleText:
    'Heç nəyin üstünə yazılmayıb. Yalnız birinizin dəyişdiyi yer olduğu kimi götürülür; hər ikinizin dəyişdiyi yerdə seçin. Sonra nəticəni onunkunun üstünə yazın.',
  mine: 'Sizinki',
  theirs: 'Yadda saxlayan: {name}, {time}',
  theNewsroom: 'redaksiya',
  'merge.mine': 'yalnız siz dəyişmisiniz',
  'merge.theirs': 'yalnız o dəyişib',
  'merge.conflict': 'hər ikiniz dəyişmisiniz',
  'merge.same': 'hər iki mətndə eynidir',
  'take.mine': 'Mənimkini götür',
  'take.theirs': 'Onunkunu götür',
  'take.both': 'Hər ikisini götür',
  mineEverywhere: 'Hər yerdə mənimki',
  theirsEverywhere: 'Hər yerdə onunku',
  notThere: '(yoxdur)',
  sameInBoth: 'Mətnin {n} bloku hər ikisində eynidir.',
  leftToChoose: 'Seçilməli yer qalıb: {n}',
  chooseFirst: 'Əvvəlcə hər ikinizin dəyişdiyi yerlərdə nəyin götürüləcəyini seçin.',
  writeMerged: 'Birləşdirilmiş mətni yaz',
  tookTheirs: 'Onun mətnini görürsünüz. Sizinki bu səhifədən çıxana qədər saxlanılır.',
  bringMineBack: 'Mənimkini geri gətir',
  alsoOpen: 'Bunu açıq saxlayan: {names}',
} satisfies Translated<typeof en>
