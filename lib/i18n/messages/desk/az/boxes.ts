import type { Translated } from '@/lib/i18n/message-types'
import type { boxes as en } from '@/lib/i18n/messages/desk/en/boxes'

export const boxes = {
  newBox: 'Yeni qutu',
  titleIn: 'Başlıq, {lang}',
  figures: 'Göstəricilər',
  figuresCount: '{n} göstərici',
  noBoxes: 'Hələ qutu yoxdur. Birincisini tərtib edin.',
  noFigures: 'Hələ göstərici yoxdur. Birincisini aşağıda əlavə edin.',
  addExisting: 'Mövcud faktı əlavə et',
  chooseFact: 'Fakt seçin…',
  newFact: 'Yeni fakt',
  boxSaved: 'Yadda saxlanıldı.',
  boxNeeds: 'Qutuya başlıq və ən azı bir göstərici lazımdır.',
} satisfies Translated<typeof en>
