import type { Translated } from '@/lib/i18n/message-types'
import type { forms as en } from '@/lib/i18n/messages/desk/en/forms'

export const forms = {
  actionFailed: 'Edilmədi: server cavab vermədi. Yazdıqlarınız itməyib, yenidən cəhd edin.',
  signedOut:
    'Sessiyanız bitib. Heç nə yadda saxlanılmadı, yazdıqlarınız buradadır. Başqa vərəqdə daxil olun, sonra yenidən cəhd edin.',
  signInInNewTab: 'Yeni vərəqdə daxil ol',
  invalidFields: 'Qəbul edilmədi. Baxın: {fields}.',
  'field.title': 'başlıq',
  'field.label': 'ad',
  'field.observations': 'dəyər, kim deyir, mənbə',
  'field.period': 'dövr',
  'field.name': 'ad',
  'field.names': 'adlar',
  'field.email': 'e-poçt',
  'field.password': 'şifrə',
  'field.content': 'başlıq, ünvan və ya mətn',
  'field.reason': 'səbəb',
  'refused.not-found': 'Bu artıq burada yoxdur və ya sizin deyil.',
  'refused.forbidden': 'Rolunuz buna icazə vermir. Heç nə dəyişmədi.',
  'refused.unknown-reference':
    'Seçilmiş şəxs və ya qutu artıq yoxdur. Yenidən seçin, mətniniz qalır.',
  'refused.stale':
    'Siz baxandan sonra başqası yadda saxlayıb. Səhifəni yeniləyin, yenidən baxıb təkrarlayın.',
  'refused.incomplete': 'Hələ çatışmayan hissələr var, siyahı mətnin yanındadır.',
  'refused.unreleased-facts': 'Qutuda təsdiqlənməmiş faktlar var. Qutunu açıb onlara baxın.',
  'refused.slug-taken': 'Bu ünvanda başqa yazı var. Ünvanı dəyişib yadda saxlayın.',
  'refused.unchanged': 'Oxucular artıq məhz bunu görür. Dərc ediləsi heç nə yoxdur.',
  'refused.not-live': 'Yazı açıq deyil: dərcdən çıxarılası heç nə yoxdur.',
  'refused.who-are-you': 'Adınızı və e-poçt ünvanınızı yazın.',
  'refused.duplicate':
    'Bu göstərici həmin dövr üçün artıq var. Yenisini əlavə etmək əvəzinə onu dəyişin.',
  'refused.unit-differs': 'Bu göstərici başqa vahidlə saxlanılır. Həmin vahidi seçin.',
  'refused.unknown-operands': 'Hesablamadakı faktlardan biri qeyddə yoxdur.',
  'refused.unknown-facts': 'Qutudakı faktlardan biri artıq yoxdur. Səhifəni yeniləyin.',
  'refused.already-released': 'Artıq təsdiqlənib.',
  'refused.superseded':
    'Daha yeni variant qüvvədədir; bunu təsdiqləmək oxucuları geriyə qaytarardı.',
  close: 'Bağla',
  'refused.form-does-not-fit':
    'Bu formada göstərilə bilməyən faktlar var. Başqa forma seçin və ya onları çıxarın.',
  'refused.details-do-not-fit':
    'Bu növ fakt üçün lazım olan hissələr çatmır və ya artıqdır. Hamısına bir daha baxın.',
  'refused.piece-not-public': 'Yazılardan biri heç vaxt dərc olunmayıb. Onu çıxarın.',
  'refused.nothing-released': 'Hələ heç bir variantı təsdiqlənməyib.',
} satisfies Translated<typeof en>
