import type { Translated } from '@/lib/i18n/message-types'
import type { users as en } from '@/lib/i18n/messages/desk/en/users'

export const users = {
  users: 'Пайдаланушылар',
  role: 'Рөл',
  'role.author': 'Автор',
  'role.translator': 'Аудармашы',
  'role.checker': 'Фактчекер',
  'role.editor': 'Редактор',
  'role.admin': 'Әкімші',
  standing: 'Күйі',
  'userState.active': 'белсенді',
  'userState.invited': 'шақырылған, құпиясөзі әлі жоқ',
  'userState.disabled': 'өшірілген',
  lastSeen: 'Соңғы рет кірген',
  neverSeen: 'ешқашан',
  acts: 'Әрекеттер',
  you: 'сіз',
  inviteSomebody: 'Адам шақыру',
  makeInvitation: 'Шақыру жасау',
  linkOnce:
    'Бұл сілтемені қазір көшіріп, адамға беріңіз: ол тек осы жерде және тек бір рет көрсетіледі. Сілтеме кімде болса, құпиясөзді сол таңдай алады.',
  oneTimeLink: 'Бір реттік сілтеме',
  copyLink: 'Сілтемені көшіру',
  copied: 'Көшірілді.',
  copyByHand: 'Көшіру мүмкін болмады. Сілтемені белгілеп, өзіңіз көшіріңіз.',
  manageUser: 'Өзгерту: {name}',
  changeRole: 'Рөлді өзгерту',
  roleEndsSessions: 'Адамның сеанстары аяқталады; келесі кіргеннен кейін жаңа рөлде жұмыс істейді.',
  newLink: 'Жаңа сілтеме жасау',
  newLinkText:
    'Жоғалған шақыру (3 күн жұмыс істейді) немесе ұмытылған құпиясөз (30 минут) үшін. Бұрынғы сілтемелер жұмысын тоқтатады.',
  disable: 'Есептік жазбаны өшіру',
  disableText: 'Адамның сеанстары бірден аяқталады, кіре алмайды. Жазылғанның бәрі қалады.',
  enable: 'Есептік жазбаны қосу',
  'refused.yourself':
    'Ешкім өз рөлін өзгерте немесе өзін өшіре алмайды. Мұны басқа әкімші жасай алады.',
  'refused.email-taken': 'Бұл мекенжаймен есептік жазба бар. Тізімде оған жаңа сілтеме жасаңыз.',
  'refused.disabled': 'Есептік жазба өшірілген. Алдымен оны қосыңыз.',
} satisfies Translated<typeof en>
