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
  misfits: 'Bu formaya uyğun gəlmir: {names}',
  'boxFormTakes.KEY_FIGURES': 'Sitatlardan başqa istənilən fakt.',
  'boxFormTakes.TIMELINE': 'Tarixi və ya dövrü olan faktlar.',
  'boxFormTakes.TRADE_FLOW': 'Rəqəmlər və ölkələr arasındakı axınlar.',
  'boxFormTakes.AGREEMENTS': 'Yalnız sazişlər.',
  'boxFormTakes.QUOTATION': 'Yalnız sitatlar.',
} satisfies Translated<typeof en>
