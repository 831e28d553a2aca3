import type { Translated } from '@/lib/i18n/message-types'
import type { publication as en } from '@/lib/i18n/messages/desk/en/publication'

export const publication = {
  publishTitle: 'Yayın',
  stateNow: 'Şimdi',
  beforePublishing: 'Yayın için gerekenler',
  'part.title': 'Başlık',
  'part.deck': 'Spot',
  'part.body': 'Metin',
  'part.byline': 'Yazarlar',
  'part.slug': 'Adres',
  partPresent: '{part}',
  partMissing: '{part}: eksik',
  willStandAt: 'Şu adreste olacak',
  standsAt: 'Şu adreste',
  releasesTitle: 'Onunla birlikte açılan olgular',
  onlyEditors: 'Yayımlayanlar editörlerdir. Kaydedip bir editöre haber verin.',
  publishedDone: 'Yayımlandı. Sitenin bütün sunucuları gösteriyor.',
  publishedBehind:
    'Yayımlandı. Sitenin {n} sunucusu henüz onaylamadı; birkaç saniyede kendiliğinden yetişir.',
  withdrawnDone: 'Yayından kaldırıldı. Artık hiçbir sunucu göstermiyor.',
  withdrawnBehind:
    'Yayından kaldırıldı, ama sitenin {n} sunucusu onaylamadı. Okurlar orada hâlâ görebilir: bir dakika sonra yeniden bakın.',
  withdrawTitle: 'Yayından kaldırma',
  withdrawText:
    'Sayfa, yazının yayından kaldırıldığını gerekçenizle birlikte söyler. Metin yazı işlerinde kalır ve yeniden yayımlanabilir.',
  withdrawnReason: 'Yayından kaldırıldı. Okurlara açık gerekçe: {reason}',
  retractTitle: 'Geri çek, okunur bırak',
  retractText:
    'Yazı yerinde kalır; başında tarih ve buraya yazdığınız gerekçe görünür. Yeniden yayımlamak bildirimi kaldırır.',
  retract: 'Geri çek',
  retractWhy: 'Yazıda ne yanlış',
  retractWhyHint: 'Okurlara açık: yazının başında, yazının dilinde durur.',
  retractWhyMissing: 'Önce neyin yanlış olduğunu yazın: okurlar bunu görecek.',
  retractedDone: 'Geri çekildi. Bütün sunucular bildirimi gösteriyor.',
  retractedBehind:
    'Geri çekildi. Sitenin {n} sunucusu bildirimi henüz onaylamadı; birkaç saniye içinde kendiliğinden yetişir.',
  retractedReason: 'Geri çekildi. Okurların gördüğü: {reason}',
  previewOf: 'Önizleme, sürüm {number}',
  previewWidth: 'Genişlik',
  'previewWidth.desktop': 'Masaüstü',
  'previewWidth.phone': 'Telefon',
  previewNote: 'Şimdi yayımlansa böyle görünür. Yalnızca yazı işleri görür.',
  backToEditor: 'Editöre dön',
  nothingToPreview: 'Henüz bir şey kaydedilmedi: önizlenecek bir şey yok.',
  startEdition: 'Bu dilde başla',
  startEditionText: 'Bu yazı şu dilde başlatılmadı: {lang}.',
} satisfies Translated<typeof en>
