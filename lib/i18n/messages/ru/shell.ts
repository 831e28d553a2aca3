import type { Translated } from '@/lib/i18n/message-types'
import type { shell as en } from '@/lib/i18n/messages/en/shell'

export const shell = {
  tagline:
    'Авторская аналитика с двух берегов Каспия: у каждой цифры есть источник, у каждого изменения – дата',
  motto: 'авторская аналитика о Каспийском регионе',
  feedTitle: '{site} на русском языке',
  skipToContent: 'Перейти к содержанию',
  home: 'Главная',
  menu: 'Меню',
  siteLinks: 'Сайт',
  languages: 'Языки',
  notInLanguage: 'нет на этом языке',
  disclaimer: 'Мнение авторов может не совпадать с позицией редакции.',
  followTitle: 'Читайте через RSS',
  followText:
    'Каждый новый материал целиком, в любой программе для чтения лент. Без регистрации и слежки.',
  'section.analysis': 'Аналитика',
  'section.opinion': 'Мнения',
  'section.interview': 'Интервью',
  'section.report': 'Доклады',
  'section.news': 'Новости',
  countries: 'Страны',
  topics: 'Темы',
  series: 'Серии',
  facts: 'Факты',
  feeds: 'Ленты',
  all: 'все',
  changedFacts: 'Что изменилось в фактах',
  seriesColumn: 'Серия:',
  part: 'Часть {n}',
  chosenPieces: 'Выбранные материалы',
} satisfies Translated<typeof en>
