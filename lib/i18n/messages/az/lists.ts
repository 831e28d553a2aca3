import type { Translated } from '@/lib/i18n/message-types'
import type { lists as en } from '@/lib/i18n/messages/en/lists'

export const lists = {
  latest: 'Son yazılar',
  nothingYet: 'Bu dildə hələ heç nə dərc olunmayıb.',
  authors: 'Müəlliflər',
  topicsAbout: 'Yazıların mövzuları: ticarət və energetikadan təhsil və hüquqa qədər.',
  countriesAbout: 'Yazılar aid olduğu ölkəyə görə.',
  authorsAbout:
    'Yazıları kimlər imzalayır: elmi dərəcələr, vəzifələr və dərc olunmuş bütün yazılar.',
  allSeriesAbout: 'Bir mövzu bir neçə hissədə, hər hissə özlüyündə bitkindir.',
  topicAbout: 'Bir mövzuda bütün yazılar, yenilər öndə: {name}.',
  countryAbout: 'Bir ölkəyə aid bütün yazılar, yenilər öndə: {name}.',
  authorAbout: 'Müəllifin elmi dərəcələri, vəzifələri və bütün yazıları: {name}.',
  seriesAbout: 'Silsilənin bütün hissələri: {name}.',
  typeAbout: 'Bir növün bütün yazıları, yenilər öndə: {name}.',
  monthAbout: 'Bir ayın bütün yazıları, yenilər öndə: {name}.',
  newestOn: 'Ən yeni yazı: {date}',
  listPages: 'Siyahının səhifələri',
  older: 'Əvvəlki yazılar',
  toNewest: 'Ən yeni yazılar',
  posts: 'Vəzifələr',
  heldSince: '{year} – hazırda',
  archive: 'Arxiv',
  monthsOf: 'Aylar: {year}',
  earlierMonth: 'Daha əvvəl',
  laterMonth: 'Daha sonra',
  feedsAbout: 'Yeni yazıları RSS ilə necə izləmək olar və bütün lentlərin ünvanları.',
  feedsWhat:
    'Lent yeni yazıları sizə çatdırır. Lent oxuyucusu onu vaxtaşırı yoxlayır və nəyin əlavə olunduğunu göstərir: hesab, e-poçt ünvanı və izlənmə olmadan.',
  feedsHow:
    'Cədvəldəki ünvanı kopyalayın və oxuyucunuza əlavə edin. Bu əmr adətən “Lent əlavə et” və ya “Abunə ol” adlanır.',
  feedsPromise:
    'Hər yazı tam mətni və dərc olunduğu andakı rəqəmləri ilə gəlir. Düzəliş edilmiş yazı həmin yazı olaraq qalır, yəni heç nə iki dəfə gəlmir; geri götürülmüş yazı lentdən dərhal çıxır.',
  feedName: 'Lent',
  feedAddress: 'Ünvan',
  allPieces: 'Bütün yazılar',
} satisfies Translated<typeof en>
