import type { Translated } from '@/lib/i18n/message-types'
import type { forms as en } from '@/lib/i18n/messages/desk/en/forms'

export const forms = {
  actionFailed: 'Yapılmadı: sunucu yanıt vermedi. Yazdıklarınız kaybolmadı, yeniden deneyin.',
  signedOut:
    'Oturumunuz kapandı. Hiçbir şey kaydedilmedi, yazdıklarınız burada duruyor. Başka bir sekmede giriş yapıp yeniden deneyin.',
  signInInNewTab: 'Yeni sekmede giriş yap',
  invalidFields: 'Kabul edilmedi. Şunlara bakın: {fields}.',
  'field.title': 'başlık',
  'field.label': 'ad',
  'field.observations': 'değer, kim söylüyor, kaynak',
  'field.period': 'dönem',
  'field.name': 'ad',
  'field.names': 'adlar',
  'field.email': 'e-posta',
  'field.password': 'parola',
  'field.content': 'başlık, adres ya da metin',
  'field.reason': 'gerekçe',
  'refused.not-found': 'Bu artık burada yok ya da sizin değil.',
  'refused.forbidden': 'Rolünüz buna izin vermiyor. Hiçbir şey değişmedi.',
  'refused.unknown-reference':
    'Seçilen kişi ya da kutu artık yok. Yeniden seçin, metniniz duruyor.',
  'refused.stale':
    'Siz baktıktan sonra biri kaydetti. Sayfayı yenileyin, yeniden bakıp tekrarlayın.',
  'refused.incomplete': 'Hâlâ eksik parçalar var; liste metnin yanında.',
  'refused.unreleased-facts': 'Kutuda kimsenin açmadığı olgular var. Kutuyu açıp onlara bakın.',
  'refused.slug-taken': 'Bu adreste başka bir yazı var. Adresi değiştirip kaydedin.',
  'refused.unchanged': 'Okurlar zaten tam olarak bunu görüyor. Yayımlanacak bir şey yok.',
  'refused.not-live': 'Yazı yayında değil: kaldırılacak bir şey yok.',
  'refused.who-are-you': 'Adınızı ve e-posta adresinizi yazın.',
  'refused.duplicate':
    'Bu gösterge bu dönem için zaten kayıtlı. Yenisini eklemek yerine onu değiştirin.',
  'refused.unit-differs': 'Bu gösterge başka bir birimle tutuluyor. O birimi seçin.',
  'refused.unknown-operands': 'Hesaplamadaki olgulardan biri kayıtlı değil.',
  'refused.unknown-facts': 'Bu kutudaki olgulardan biri artık yok. Sayfayı yenileyin.',
  'refused.already-released': 'Zaten açılmış.',
  'refused.superseded': 'Daha yeni bir sürüm geçerli; bunu açmak okurları geriye götürürdü.',
  close: 'Kapat',
  'refused.form-does-not-fit':
    'Bazı olgular bu biçimde gösterilemez. Başka bir biçim seçin ya da onları çıkarın.',
  'refused.details-do-not-fit':
    'Bu tür bir olgunun gerektirdiği bölümler eksik ya da fazla. Hepsine yeniden bakın.',
  'refused.piece-not-public': 'Yazılardan biri hiç yayımlanmadı. Onu çıkarın.',
  'refused.nothing-released': 'Henüz hiçbir sürümü onaylanmadı.',
} satisfies Translated<typeof en>
