import type { Translated } from '@/lib/i18n/message-types'
import type { lists as en } from '@/lib/i18n/messages/en/lists'

export const lists = {
  latest: 'Son yazılar',
  nothingYet: 'Bu dilde henüz hiçbir şey yayımlanmadı.',
  authors: 'Yazarlar',
  topicsAbout: 'Yazıların konuları: ticaret ve enerjiden eğitim ve hukuka kadar.',
  countriesAbout: 'İlgili oldukları ülkeye göre yazılar.',
  authorsAbout: 'Yazıları kimler imzalıyor: unvanlar, görevler ve yayımlanan her şey.',
  allSeriesAbout: 'Tek bir konu, her biri kendi başına okunabilen birkaç bölümde.',
  topicAbout: 'Bir konudaki tüm yazılar, yeniler önde: {name}.',
  countryAbout: 'Bir ülkeyle ilgili tüm yazılar, yeniler önde: {name}.',
  authorAbout: 'Yazarın unvanları, görevleri ve tüm yazıları: {name}.',
  seriesAbout: 'Dizinin tüm bölümleri: {name}.',
  typeAbout: 'Bir türdeki tüm yazılar, yeniler önde: {name}.',
  monthAbout: 'Bir ayın tüm yazıları, yeniler önde: {name}.',
  newestOn: 'En yeni yazı: {date}',
  listPages: 'Listenin sayfaları',
  older: 'Daha eski yazılar',
  toNewest: 'En yeni yazılar',
  posts: 'Görevler',
  heldSince: '{year} – günümüz',
  archive: 'Arşiv',
  monthsOf: 'Aylar: {year}',
  earlierMonth: 'Daha önce',
  laterMonth: 'Daha sonra',
  feedsAbout: 'Yeni yazılar RSS ile nasıl izlenir ve tüm akışların adresleri.',
  feedsWhat:
    'Akış, yeni yazıları size getirir. Akış okuyucu onu ara ara yoklar ve neyin eklendiğini gösterir: üyelik, e-posta adresi ve izleme yok.',
  feedsHow:
    'Tablodaki adresi kopyalayıp okuyucunuza ekleyin. Bu komutun adı genellikle “Akış ekle” ya da “Abone ol” olur.',
  feedsPromise:
    'Her yazı eksiksiz, yayımlandığı andaki rakamlarıyla gelir. Düzeltilen yazı aynı öğe olarak kalır, yani hiçbir şey iki kez gelmez; geri çekilen yazı akıştan hemen çıkar.',
  feedName: 'Akış',
  feedAddress: 'Adres',
  allPieces: 'Tüm yazılar',
} satisfies Translated<typeof en>
