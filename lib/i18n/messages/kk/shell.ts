import type { Translated } from '@/lib/i18n/message-types'
import type { shell as en } from '@/lib/i18n/messages/en/shell'

export const shell = {
  tagline: 'Авторы көрсетілген талдау. Әр санның дереккөзі мен күні бар.',
  homeTitle: 'Təhlil: Каспий өңірінің авторлық талдаулары',
  feedTitle: 'Təhlil қазақша',
  skipToContent: 'Мазмұнға өту',
  home: 'Басты бет',
  menu: 'Мәзір',
  siteLinks: 'Сайт',
  languages: 'Тілдер',
  notInLanguage: 'бұл тілде жоқ',
  disclaimer: 'Мақалалардағы пікір авторларға тиесілі.',
  followTitle: 'RSS арқылы оқыңыз',
  followText:
    'Әр жаңа мақала толық мәтінімен, кез келген арна оқырманында. Тіркелу де, бақылау да жоқ.',
} satisfies Translated<typeof en>
