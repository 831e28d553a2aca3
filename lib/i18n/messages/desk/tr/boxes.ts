import type { Translated } from '@/lib/i18n/message-types'
import type { boxes as en } from '@/lib/i18n/messages/desk/en/boxes'

export const boxes = {
  newBox: 'Yeni kutu',
  titleIn: 'Başlık, {lang}',
  figures: 'Göstergeler',
  figuresCount: '{n} gösterge',
  noBoxes: 'Henüz kutu yok. İlkini oluşturun.',
  noFigures: 'Henüz gösterge yok. İlkini aşağıda ekleyin.',
  addExisting: 'Kayıtlı bir olgu ekle',
  chooseFact: 'Olgu seçin…',
  newFact: 'Yeni olgu',
  boxSaved: 'Kaydedildi.',
  boxNeeds: 'Kutuya bir başlık ve en az bir gösterge gerekir.',
  misfits: 'Bu biçime uymuyor: {names}',
  'boxFormTakes.KEY_FIGURES': 'Alıntı dışında her olgu.',
  'boxFormTakes.TIMELINE': 'Tarihi ya da dönemi olan olgular.',
  'boxFormTakes.TRADE_FLOW': 'Sayılar ve ülkeler arası akışlar.',
  'boxFormTakes.AGREEMENTS': 'Yalnızca anlaşmalar.',
  'boxFormTakes.QUOTATION': 'Yalnızca alıntılar.',
} satisfies Translated<typeof en>
