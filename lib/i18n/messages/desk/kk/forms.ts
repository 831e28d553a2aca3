import type { Translated } from '@/lib/i18n/message-types'
import type { forms as en } from '@/lib/i18n/messages/desk/en/forms'

export const forms = {
  actionFailed: 'Орындалмады: сервер жауап бермеді. Жазғаныңыз жоғалған жоқ, қайталап көріңіз.',
  signedOut:
    'Сеанс аяқталды. Ештеңе сақталмады, жазғаныңыз осында тұр. Басқа қойындыда кіріп, қайталап көріңіз.',
  signInInNewTab: 'Жаңа қойындыда кіру',
  invalidFields: 'Қабылданбады. Мыналарды қараңыз: {fields}.',
  'field.title': 'тақырып',
  'field.label': 'атауы',
  'field.observations': 'мән, кім айтады, дереккөз',
  'field.period': 'кезең',
  'field.name': 'аты-жөні',
  'field.names': 'атаулар',
  'field.email': 'эл. пошта',
  'field.password': 'құпиясөз',
  'field.content': 'тақырып, мекенжай немесе мәтін',
  'field.reason': 'себеп',
  'refused.not-found': 'Бұл енді мұнда жоқ немесе сіздікі емес.',
  'refused.forbidden': 'Рөліңіз бұған рұқсат бермейді. Ештеңе өзгерген жоқ.',
  'refused.unknown-reference':
    'Таңдалған адам немесе қорап енді жоқ. Қайта таңдаңыз, мәтініңіз сақталған.',
  'refused.stale': 'Сіз қарағаннан кейін біреу сақтады. Бетті жаңартып, қайта қарап, қайталаңыз.',
  'refused.incomplete': 'Әлі жетіспейтін бөліктер бар; тізімі мәтіннің жанында.',
  'refused.unreleased-facts':
    'Қорапта ешкім бекітпеген деректер бар. Қорапты ашып, оларды қараңыз.',
  'refused.slug-taken': 'Бұл мекенжайда басқа материал тұр. Мекенжайды өзгертіп, сақтаңыз.',
  'refused.unchanged': 'Оқырмандар дәл осыны көріп отыр. Жариялайтын ештеңе жоқ.',
  'refused.not-live': 'Материал жарияланбаған: алатын ештеңе жоқ.',
  'refused.who-are-you': 'Аты-жөніңіз бен эл. поштаңызды жазыңыз.',
  'refused.duplicate': 'Бұл көрсеткіш осы кезең үшін жазылған. Жаңасын қоспай, соны өзгертіңіз.',
  'refused.unit-differs': 'Бұл көрсеткіш басқа өлшем бірлігімен жүргізіледі. Соны таңдаңыз.',
  'refused.unknown-operands': 'Есептегі деректердің бірі базада жоқ.',
  'refused.unknown-facts': 'Осы қораптағы деректердің бірі енді жоқ. Бетті жаңартыңыз.',
  'refused.already-released': 'Ол бұрын бекітілген.',
  'refused.superseded': 'Кейінгі нұсқа қолданыста; мұны бекіту оқырмандарды кері қайтарар еді.',
  close: 'Жабу',
} satisfies Translated<typeof en>
