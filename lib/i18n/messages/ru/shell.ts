import type { Translated } from '@/lib/i18n/message-types'
import type { shell as en } from '@/lib/i18n/messages/en/shell'

export const shell = {
  tagline: 'Авторская аналитика. У каждой цифры есть источник и дата.',
  homeTitle: 'Təhlil: авторская аналитика Каспийского региона',
  feedTitle: 'Təhlil на русском языке',
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
} satisfies Translated<typeof en>
