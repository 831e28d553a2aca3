import type { Translated } from '@/lib/i18n/message-types'
import type { publication as en } from '@/lib/i18n/messages/desk/en/publication'

export const publication = {
  publishTitle: 'Dərc',
  stateNow: 'İndi',
  beforePublishing: 'Dərc üçün lazım olanlar',
  'part.title': 'Başlıq',
  'part.deck': 'Alt başlıq',
  'part.body': 'Mətn',
  'part.byline': 'Müəllif',
  'part.slug': 'Ünvan',
  partPresent: '{part}',
  partMissing: '{part}: yoxdur',
  willStandAt: 'Bu ünvanda olacaq',
  standsAt: 'Bu ünvandadır',
  releasesTitle: 'Onunla birlikdə təsdiqlənən faktlar',
  onlyEditors: 'Dərc edən redaktorlardır. Yadda saxlayıb redaktora bildirin.',
  publishedDone: 'Dərc edildi. Bütün ön serverlər göstərir.',
  publishedBehind:
    'Dərc edildi. Saytın {n} ön serveri hələ təsdiqləməyib, bir neçə saniyəyə özü çatacaq.',
  withdrawnDone: 'Dərcdən çıxarıldı. Heç bir ön server artıq göstərmir.',
  withdrawnBehind:
    'Dərcdən çıxarıldı, amma saytın {n} ön serveri təsdiqləməyib. Oxucular onu orada hələ görə bilər: bir dəqiqədən sonra yoxlayın.',
  withdrawTitle: 'Dərcdən çıxarma',
  withdrawText:
    'Səhifə yazının dərcdən çıxarıldığını və səbəbini göstərəcək. Mətn redaksiyada qalır və yenidən dərc edilə bilər.',
  withdrawnReason: 'Dərcdən çıxarılıb. Açıq səbəb: {reason}',
  retractTitle: 'Geri götür, oxunmağa saxla',
  retractText:
    'Yazı yerində qalır, başında tarix və burada yazdığınız səbəb göstərilir. Yenidən dərc edildikdə bildiriş götürülür.',
  retract: 'Geri götür',
  retractWhy: 'Yazıda nə səhvdir',
  retractWhyHint: 'Açıqdır: yazının başında, onun dilində göstərilir.',
  retractWhyMissing: 'Əvvəlcə nəyin səhv olduğunu yazın: oxucular bunu görəcək.',
  retractedDone: 'Geri götürüldü. Bütün ön serverlər bildirişi göstərir.',
  retractedBehind:
    'Geri götürüldü. Saytın {n} ön serveri bildirişi hələ təsdiqləməyib, bir neçə saniyəyə özü çatacaq.',
  retractedReason: 'Geri götürülüb. Oxucular görür: {reason}',
  previewOf: '{number} saylı redaksiyanın önizləməsi',
  previewWidth: 'En',
  'previewWidth.desktop': 'Kompüter',
  'previewWidth.phone': 'Telefon',
  previewNote: 'İndi dərc edilsə, belə görünəcək. Bunu yalnız redaksiya görür.',
  backToEditor: 'Redaktora qayıt',
  nothingToPreview: 'Hələ heç nə yadda saxlanılmayıb: önizləmə üçün heç nə yoxdur.',
  startEdition: 'Bu dildə başla',
  startEditionText: 'Bu yazı hələ bu dildə başlanmayıb: {lang}.',
} satisfies Translated<typeof en>
