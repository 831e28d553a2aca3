import type { Translated } from '@/lib/i18n/message-types'
import type { twoPeople as en } from '@/lib/i18n/messages/desk/en/two-people'

export const twoPeople = {
  staleTitle: 'Сіз жазып жатқанда бұл материалды басқа редактор сақтады',
  staleText:
    'Ештеңенің үстіне жазылған жоқ. Тек біреуіңіз өзгерткен жер сол күйінде алынады; екеуіңіз де өзгерткен жерде таңдаңыз. Содан кейін нәтижені оның мәтінінің үстіне жазыңыз.',
  mine: 'Сіздікі',
  theirs: 'Сақтаған: {name}, {time}',
  theNewsroom: 'редакция',
  'merge.mine': 'тек сіз өзгерттіңіз',
  'merge.theirs': 'тек ол өзгертті',
  'merge.conflict': 'екеуіңіз де өзгерттіңіз',
  'merge.same': 'екі мәтінде де бірдей',
  'take.mine': 'Менікін алу',
  'take.theirs': 'Оныкін алу',
  'take.both': 'Екеуін де алу',
  mineEverywhere: 'Барлық жерде менікі',
  theirsEverywhere: 'Барлық жерде оныкі',
  notThere: '(жоқ)',
  sameInBoth: 'Мәтіннің {n} бөлігі екеуінде де бірдей.',
  leftToChoose: 'Таңдалмаған жер: {n}',
  chooseFirst: 'Алдымен екеуіңіз де өзгерткен жерлерде не алынатынын таңдаңыз.',
  writeMerged: 'Біріктірілген мәтінді жазу',
  tookTheirs: 'Оның мәтінін көріп тұрсыз. Сіздікі осы беттен шыққанша сақталады.',
  bringMineBack: 'Менікін қайтару',
  alsoOpen: 'Қазір ашық тұрған редакторлар: {names}',
} satisfies Translated<typeof en>
