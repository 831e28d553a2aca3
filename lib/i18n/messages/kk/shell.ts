import type { Translated } from '@/lib/i18n/message-types'
import type { shell as en } from '@/lib/i18n/messages/en/shell'

export const shell = {
  tagline: 'Каспийдің екі жағалауынан авторлық талдау: әр санның дереккөзі, әр өзгерістің күні бар',
  motto: 'Каспий өңірі туралы авторлық талдау',
  feedTitle: '{site} қазақша',
  skipToContent: 'Мазмұнға өту',
  home: 'Басты бет',
  menu: 'Мәзір',
  siteLinks: 'Сайт',
  languages: 'Тілдер',
  notInLanguage: 'бұл тілде жоқ',
  disclaimer: 'Мақалалардағы пікір авторларға тиесілі.',
  followTitle: 'RSS арқылы оқыңыз',
  followText:
    'Әр жаңа мақала толық мәтінімен, кез келген RSS бағдарламасында. Тіркелу де, бақылау да жоқ.',
  'section.analysis': 'Талдау',
  'section.opinion': 'Пікір',
  'section.interview': 'Сұхбат',
  'section.report': 'Баяндама',
  'section.news': 'Жаңалықтар',
  countries: 'Елдер',
  topics: 'Тақырыптар',
  series: 'Топтамалар',
  facts: 'Деректер',
  feeds: 'Арналар',
  all: 'барлығы',
  changedFacts: 'Өзгерген деректер',
  seriesColumn: 'Топтама:',
  part: '{n}-бөлім',
  chosenPieces: 'Таңдалған материалдар',
} satisfies Translated<typeof en>
