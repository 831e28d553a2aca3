import type { Translated } from '@/lib/i18n/message-types'
import type { forms as en } from '@/lib/i18n/messages/desk/en/forms'

export const forms = {
  actionFailed: 'Не выполнено: сервер не ответил. Набранное не потеряно, попробуйте ещё раз.',
  signedOut:
    'Сеанс завершён. Ничего не сохранено, но набранное осталось здесь. Войдите в другой вкладке и попробуйте ещё раз.',
  signInInNewTab: 'Войти в новой вкладке',
  invalidFields: 'Не принято. Проверьте: {fields}.',
  'field.title': 'заголовок',
  'field.label': 'название',
  'field.observations': 'значение, кто сообщает, источник',
  'field.period': 'период',
  'field.name': 'имя',
  'field.names': 'имена',
  'field.email': 'эл. почта',
  'field.password': 'пароль',
  'field.content': 'заголовок, адрес или текст',
  'field.reason': 'причина',
  'refused.not-found': 'Этого здесь больше нет, или это не ваше.',
  'refused.forbidden': 'Ваша роль этого не позволяет. Ничего не изменилось.',
  'refused.unknown-reference':
    'Выбранного человека или блока больше нет. Выберите снова, текст сохранён.',
  'refused.stale':
    'После вас кто-то сохранил изменения. Обновите страницу, посмотрите и повторите.',
  'refused.incomplete': 'Чего-то ещё не хватает; список рядом с текстом.',
  'refused.unreleased-facts':
    'В блоке есть факты, которые никто не утвердил. Откройте блок и посмотрите на них.',
  'refused.slug-taken': 'По этому адресу стоит другой материал. Измените адрес и сохраните.',
  'refused.unchanged': 'Читатели уже видят именно это. Публиковать нечего.',
  'refused.not-live': 'Материал не опубликован: снимать нечего.',
  'refused.who-are-you': 'Напишите имя и адрес эл. почты.',
  'refused.duplicate':
    'Этот показатель за этот период уже записан. Измените его, а не добавляйте ещё один.',
  'refused.unit-differs': 'Этот показатель ведётся в другой единице. Выберите её.',
  'refused.unknown-operands': 'Одного из фактов расчёта в базе нет.',
  'refused.unknown-facts': 'Одного из фактов этого блока больше нет. Обновите страницу.',
  'refused.already-released': 'Это уже утверждено.',
  'refused.superseded':
    'Действует более поздняя версия; утвердив эту, мы вернули бы читателей назад.',
  close: 'Закрыть',
} satisfies Translated<typeof en>
