import type { Translated } from '@/lib/i18n/message-types'
import type { door as en } from '@/lib/i18n/messages/desk/en/door'

export const door = {
  signIn: 'Кіру',
  signInTitle: 'Редакцияға кіру',
  wrongSignIn: 'Эл. пошта мен құпиясөз сәйкес келмейді. Ештеңе өзгерген жоқ, қайталап көріңіз.',
  waitSignIn: 'Тым көп әрекет жасалды. {seconds} секундтан кейін қайталап көріңіз.',
  notOurForm: 'Бұл форма сайттың өз бетінен жіберілмеген. Бетті жаңартып, қайталап көріңіз.',
  setupTitle: 'Алғашқы есептік жазбаны құру',
  setupText:
    'Сіз әкімші боласыз: редактордың қолынан келетіннің бәрін істей аласыз және адамдарды қоса аласыз.',
  setupButton: 'Есептік жазбаны құру',
  inviteTitle: 'Құпиясөз таңдаңыз',
  inviteText: '{email} үшін.',
  inviteButton: 'Құпиясөзді сақтау',
  passwordHint: 'Кемінде 12 таңба.',
  linkDeadTitle: 'Бұл сілтеме жұмыс істемейді',
  linkDeadText:
    'Ол пайдаланылған, мерзімі өткен немесе ешқашан жарамды болмаған. Орнату сілтемесі бір рет, 30 минут жұмыс істейді: жаңасын алу үшін Təhlil бағдарламасын қайта іске қосыңыз. Шақырылғандар жаңа шақыру сұрай алады.',
} satisfies Translated<typeof en>
