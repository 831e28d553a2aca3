import type { Translated } from '@/lib/i18n/message-types'
import type { editor as en } from '@/lib/i18n/messages/desk/en/editor'

export const editor = {
  headline: 'Заголовок',
  deck: 'Подзаголовок',
  body: 'Текст',
  bodyHint:
    'Пустая строка начинает абзац. ## заголовок, - список, 1. нумерованный список, [слова](адрес) ссылка, **полужирный**, *курсив*, ^[примечание], > цитата, | a | b | строка таблицы; обратная косая черта оставляет знак как есть.',
  save: 'Сохранить',
  preview: 'Предпросмотр',
  publish: 'Опубликовать',
  publishChanges: 'Опубликовать изменения',
  withdraw: 'Снять с публикации',
  reason: 'Причина',
  reasonHint: 'Её увидят читатели по этому адресу.',
  reasonMissing: 'Сначала напишите причину: её увидят читатели.',
  saving: 'Сохраняется…',
  savedAt: 'Сохранено {time}',
  notSavedYet: 'Ещё не сохранено',
  unsavedChanges: 'Есть несохранённые изменения',
  nothingWritten: 'Ещё ничего не написано',
  bodyProblems: 'Текст пока нельзя сохранить:',
  'problem.unsafe-link':
    'Строка {line}: адрес ссылки должен начинаться с http, https, mailto или /.',
  'problem.unknown-drawing': 'Строка {line}: рисунка с таким именем нет.',
  'problem.bad-caption': 'Строка {line}: рисунку нужна подпись не длиннее 500 знаков.',
  'problem.unknown-box': 'Строка {line}: блока с таким именем нет.',
  'problem.box-twice': 'Строка {line}: этот блок уже стоит в тексте.',
  'problem.uneven-table':
    'Строка {line}: в каждой строке таблицы должно быть столько ячеек, сколько в первой.',
  'problem.too-long': 'Текст длиннее 200 000 знаков.',
  localCopyRestore: 'Вернуть',
  localCopyDiscard: 'Удалить',
  keyFigures: 'Ключевые показатели',
  noBox: 'Нет',
  chooseBox: 'Блок при материале',
  editBox: 'Править этот блок',
  composeBox: 'Составить новый блок',
  address: 'Адрес',
  addressHint: 'До публикации складывается из заголовка; латинские буквы, цифры и дефисы.',
  addressFromHeadline: 'из заголовка, при сохранении',
} satisfies Translated<typeof en>
