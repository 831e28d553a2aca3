import type { NewMessages as DeskMessages } from '@/lib/i18n/desk-text'

export const deskAz = {
  errorTitle: 'Redaksiya bunu göstərə bilmədi',
  errorText:
    'Verilənlər bazası və ya server cavab vermədi. Yadda saxlanılan hər şey yerindədir; yazdığınız mətn bu kompüterdə saxlanılıb və yazını yenidən açanda təklif olunacaq.',
  tryAgain: 'Yenidən cəhd et',
} satisfies DeskMessages
