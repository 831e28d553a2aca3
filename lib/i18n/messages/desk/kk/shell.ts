import type { Translated } from '@/lib/i18n/message-types'
import type { shell as en } from '@/lib/i18n/messages/desk/en/shell'

export const shell = {
  desk: 'Редакция',
  articles: 'Материалдар',
  boxes: 'Негізгі көрсеткіштер',
  people: 'Адамдар',
  sections: 'Редакцияның бөлімдері',
  skipToContent: 'Мазмұнға өту',
  signOut: 'Шығу',
  email: 'Эл. пошта',
  password: 'Құпиясөз',
  name: 'Аты-жөні',
  language: 'Тіл',
  notFoundTitle: 'Мұнда ештеңе жоқ',
  notFoundText: 'Редакцияда бұл мекенжайда ештеңе жоқ немесе оны ашу сізге тиесілі емес.',
  backToArticles: 'Материалдарға қайту',
  errorTitle: 'Редакция мұны көрсете алмады',
  errorText:
    'Деректер базасы немесе сервер жауап бермеді. Сақталғанның бәрі орнында; жазып жатқан мәтініңіз осы компьютерде сақталды және материалды қайта ашқанда ұсынылады.',
  tryAgain: 'Қайталап көру',
  facts: 'Деректер',
  home: 'Басты бет',
} satisfies Translated<typeof en>
