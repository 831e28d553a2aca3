import type { Translated } from '@/lib/i18n/message-types'
import type { facts as en } from '@/lib/i18n/messages/en/facts'

export const facts = {
  'fact.SOURCED': 'Kaynaklı',
  'fact.SOURCES_DIFFER': '{n} kaynak farklı',
  'fact.AUTHOR_STATEMENT': 'Yazarın beyanı',
  'fact.UNVERIFIED': 'Doğrulanmadı',
  'fact.STALE': 'Güncel değil',
  'factMeans.SOURCED': 'Bu değeri adı anılan bir kaynak veriyor.',
  'factMeans.SOURCES_DIFFER': 'Kaynaklar farklı değerler veriyor; hepsi yan yana duruyor.',
  'factMeans.AUTHOR_STATEMENT': 'Yazar böyle söylüyor; elimizde başka kaynak yok.',
  'factMeans.UNVERIFIED': 'Henüz kimse bir kaynakla karşılaştırmadı.',
  'factMeans.STALE': 'Kendi tarihinde doğruydu, o günden bu yana değişmiş olabilir.',
  sourcesDiffer: 'Kaynaklar farklı',
  howFiguresRead: 'Rakamlar nasıl okunur',
  source: 'Kaynak',
  'reason.FIRST': 'ilk kayıt',
  'reason.SOURCE_REVISED': 'kaynak düzeltti',
  'reason.BETTER_SOURCE': 'daha iyi kaynak',
  'reason.OUR_ERROR': 'bizim hatamız',
  'reason.REDEFINED': 'farklı hesaplanıyor',
  changedTo: 'şimdi',
} satisfies Translated<typeof en>
