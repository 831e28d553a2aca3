import type { Translated } from '@/lib/i18n/message-types'
import type { editor as en } from '@/lib/i18n/messages/desk/en/editor'

export const editor = {
  headline: 'Başlık',
  deck: 'Spot',
  body: 'Metin',
  bodyHint:
    'Boş satır yeni paragraf açar. ## başlık, - liste, 1. numaralı liste, [sözcükler](adres) bağlantı, **kalın**, *italik*, ^[not], > alıntı, | a | b | tablo satırı; ters eğik çizgi işareti olduğu gibi bırakır.',
  save: 'Kaydet',
  preview: 'Önizleme',
  publish: 'Yayımla',
  publishChanges: 'Değişiklikleri yayımla',
  withdraw: 'Yayından kaldır',
  reason: 'Gerekçe',
  reasonHint: 'Açıktır: okurlar bu adreste görür.',
  reasonMissing: 'Önce gerekçeyi yazın: okurlar onu görecek.',
  saving: 'Kaydediliyor…',
  savedAt: 'Kaydedildi: {time}',
  notSavedYet: 'Henüz kaydedilmedi',
  unsavedChanges: 'Kaydedilmemiş değişiklikler var',
  nothingWritten: 'Henüz bir şey yazılmadı',
  bodyProblems: 'Metin henüz kaydedilemiyor:',
  'problem.unsafe-link':
    'Satır {line}: bağlantının adresi http, https, mailto ya da / ile başlamalı.',
  'problem.unknown-drawing': 'Satır {line}: bu adda bir çizim yok.',
  'problem.bad-caption': 'Satır {line}: çizimin en çok 500 karakterlik bir altyazısı olmalı.',
  'problem.unknown-box': 'Satır {line}: bu adda bir kutu yok.',
  'problem.box-twice': 'Satır {line}: bu kutu metinde zaten var.',
  'problem.uneven-table': 'Satır {line}: tablonun her satırında ilk satırdaki kadar hücre olmalı.',
  'problem.too-long': 'Metin 200.000 karakterden uzun.',
  localCopyRestore: 'Geri getir',
  localCopyDiscard: 'At',
  keyFigures: 'Temel göstergeler',
  noBox: 'Yok',
  chooseBox: 'Yazıyla gösterilen kutu',
  editBox: 'Bu kutuyu düzenle',
  composeBox: 'Yeni kutu oluştur',
  address: 'Adres',
  addressHint:
    'Yazı yayımlanana kadar başlıktan türetilir; Latin harfleri, rakamlar ve kısa çizgi.',
  addressFromHeadline: 'kaydedince başlıktan türetilir',
} satisfies Translated<typeof en>
