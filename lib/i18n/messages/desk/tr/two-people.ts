import type { Translated } from '@/lib/i18n/message-types'
import type { twoPeople as en } from '@/lib/i18n/messages/desk/en/two-people'

export const twoPeople = {
  staleTitle: 'Siz yazarken bu yazıyı başka bir editör kaydetti',
  staleText:
    'Hiçbir şeyin üzerine yazılmadı. Yalnızca birinizin değiştirdiği yer olduğu gibi alınır; ikinizin de değiştirdiği yerde seçin. Sonra sonucu onunkinin üzerine yazın.',
  mine: 'Sizinki',
  theirs: 'Kaydeden: {name}, {time}',
  theNewsroom: 'yazı işleri',
  'merge.mine': 'yalnızca siz değiştirdiniz',
  'merge.theirs': 'yalnızca o değiştirdi',
  'merge.conflict': 'ikiniz de değiştirdiniz',
  'merge.same': 'iki metinde de aynı',
  'take.mine': 'Benimkini al',
  'take.theirs': 'Onunkini al',
  'take.both': 'İkisini de al',
  mineEverywhere: 'Her yerde benimki',
  theirsEverywhere: 'Her yerde onunki',
  notThere: '(yok)',
  sameInBoth: 'Metnin {n} bloğu ikisinde de aynı.',
  leftToChoose: 'Seçilecek yer: {n}',
  chooseFirst: 'Önce ikinizin de değiştirdiği yerlerde neyin alınacağını seçin.',
  writeMerged: 'Birleştirilmiş metni yaz',
  tookTheirs: 'Onun metnini görüyorsunuz. Sizinki bu sayfadan ayrılana kadar saklanıyor.',
  bringMineBack: 'Benimkini geri getir',
  alsoOpen: 'Şu anda açık tutan: {names}',
} satisfies Translated<typeof en>
