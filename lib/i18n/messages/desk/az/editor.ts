import type { Translated } from '@/lib/i18n/message-types'
import type { editor as en } from '@/lib/i18n/messages/desk/en/editor'

export const editor = {
  headline: 'Başlıq',
  deck: 'Alt başlıq',
  body: 'Mətn',
  bodyHint:
    'Boş sətir yeni abzas açır. ## başlıq, - siyahı, 1. nömrəli siyahı, [sözlər](ünvan) keçid, **qalın**, *kursiv*, ^[qeyd], > sitat, | a | b | cədvəl sətri; tərs kəsr işarəni olduğu kimi saxlayır.',
  save: 'Yadda saxla',
  preview: 'Önizləmə',
  publish: 'Dərc et',
  publishChanges: 'Dəyişiklikləri dərc et',
  withdraw: 'Dərcdən çıxar',
  reason: 'Səbəb',
  reasonHint: 'Açıqdır: oxucular bu ünvanda görəcək.',
  reasonMissing: 'Əvvəlcə səbəbi yazın: oxucular onu görəcək.',
  saving: 'Yadda saxlanılır…',
  savedAt: 'Yadda saxlanılıb: {time}',
  notSavedYet: 'Hələ yadda saxlanılmayıb',
  unsavedChanges: 'Yadda saxlanılmamış dəyişikliklər',
  nothingWritten: 'Hələ heç nə yazılmayıb',
  bodyProblems: 'Mətni hələ saxlamaq olmur:',
  'problem.unsafe-link':
    'Sətir {line}: keçidin ünvanı http, https, mailto və ya / ilə başlamalıdır.',
  'problem.unknown-drawing': 'Sətir {line}: belə adda çəkim yoxdur.',
  'problem.bad-caption': 'Sətir {line}: çəkimin ən çoxu 500 simvolluq başlığı olmalıdır.',
  'problem.unknown-box': 'Sətir {line}: belə adda qutu yoxdur.',
  'problem.box-twice': 'Sətir {line}: bu qutu mətndə artıq var.',
  'problem.uneven-table':
    'Sətir {line}: cədvəlin hər sətrində birinci sətirdəki qədər xana olmalıdır.',
  'problem.too-long': 'Mətn 200 000 simvoldan uzundur.',
  localCopyRestore: 'Geri gətir',
  localCopyDiscard: 'At',
  keyFigures: 'Əsas göstəricilər',
  noBox: 'Yoxdur',
  chooseBox: 'Yazı ilə göstərilən qutu',
  editBox: 'Bu qutunu redaktə et',
  composeBox: 'Yeni qutu tərtib et',
  address: 'Ünvan',
  addressHint: 'Yazı dərc edilənədək başlıqdan yaranır; latın hərfləri, rəqəmlər, defis.',
  addressFromHeadline: 'saxlayanda başlıqdan yaranır',
} satisfies Translated<typeof en>
