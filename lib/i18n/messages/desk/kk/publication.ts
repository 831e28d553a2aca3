import type { Translated } from '@/lib/i18n/message-types'
import type { publication as en } from '@/lib/i18n/messages/desk/en/publication'

export const publication = {
  publishTitle: 'Жариялау',
  stateNow: 'Қазір',
  beforePublishing: 'Жариялауға не керек',
  'part.title': 'Тақырып',
  'part.deck': 'Кіріспе',
  'part.body': 'Мәтін',
  'part.byline': 'Авторлар',
  'part.slug': 'Мекенжай',
  partPresent: '{part}',
  partMissing: '{part}: жоқ',
  willStandAt: 'Мына мекенжайда болады',
  standsAt: 'Мына мекенжайда тұр',
  releasesTitle: 'Онымен бірге бекітілетін деректер',
  onlyEditors: 'Жариялайтын – редакторлар. Сақтап, редакторға хабарлаңыз.',
  publishedDone: 'Жарияланды. Сайттың барлық сервері көрсетіп тұр.',
  publishedBehind:
    'Жарияланды. Сайттың {n} сервері әлі растаған жоқ; бірнеше секундта өзі үлгереді.',
  withdrawnDone: 'Жарияланымнан алынды. Енді бірде-бір сервер көрсетпейді.',
  withdrawnBehind:
    'Жарияланымнан алынды, бірақ сайттың {n} сервері растаған жоқ. Оқырмандар оны сол жерден әлі көруі мүмкін: бір минуттан кейін қараңыз.',
  withdrawTitle: 'Жарияланымнан алу',
  withdrawText:
    'Бет материалдың жарияланымнан алынғанын және себебін айтады. Мәтін редакцияда қалады, оны қайта жариялауға болады.',
  withdrawnReason: 'Жарияланымнан алынған. Оқырмандарға ашық себеп: {reason}',
  retractTitle: 'Қайтарып алу, оқуға қалдыру',
  retractText:
    'Материал орнында қалады, басында күні мен осында жазғаныңыз көрсетіледі. Қайта жарияласаңыз, хабарлама алынады.',
  retract: 'Қайтарып алу',
  retractWhy: 'Онда не қате',
  retractWhyHint: 'Оқырмандарға ашық: материалдың басында, оның тілінде тұрады.',
  retractWhyMissing: 'Алдымен ненің қате екенін жазыңыз: оны оқырмандар көреді.',
  retractedDone: 'Қайтарып алынды. Барлық сервер хабарламаны көрсетіп тұр.',
  retractedBehind:
    'Қайтарып алынды. Сайттың {n} сервері хабарламаны әлі растаған жоқ; бірнеше секундта өзі жетеді.',
  retractedReason: 'Қайтарып алынған. Оқырмандар көретіні: {reason}',
  previewOf: 'Алдын ала қарау, редакция № {number}',
  previewWidth: 'Ені',
  'previewWidth.desktop': 'Компьютер',
  'previewWidth.phone': 'Телефон',
  previewNote: 'Қазір жарияланса, осылай көрінеді. Мұны тек редакция көреді.',
  backToEditor: 'Редакторға қайту',
  nothingToPreview: 'Әлі ештеңе сақталмаған: көрсететін ештеңе жоқ.',
  startEdition: 'Осы тілде бастау',
  startEditionText: 'Бұл материал мына тілде басталмаған: {lang}.',
} satisfies Translated<typeof en>
