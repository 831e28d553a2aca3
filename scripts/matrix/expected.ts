import type { Role } from '@/lib/db/generated/enums'

/** What a person gets: on something of her own, and on what belongs to another. */
type Cell = string | readonly [own: string, others: string]
export type Row = Record<'nobody' | Role, Cell>

const row = (
  nobody: Cell,
  author: Cell,
  translator: Cell,
  checker: Cell,
  editor: Cell,
  admin: Cell,
) => ({
  ...{ nobody, author, translator, checker, editor, admin },
})

const SIGN_IN = 'to /admin/login'
const OWN_PAGE = ['shown', 'missing'] as const
const OWN = ['done', 'not-found'] as const
const NO = 'forbidden'

/** Pages. */
const forAll = row(SIGN_IN, 'shown', 'shown', 'shown', 'shown', 'shown')
const forAdmins = row(SIGN_IN, 'missing', 'missing', 'missing', 'missing', 'shown')
const forEditors = row(SIGN_IN, 'missing', 'missing', 'missing', 'shown', 'shown')
const forProposers = row(SIGN_IN, 'shown', 'missing', 'shown', 'shown', 'shown')
const ofPieces = row(SIGN_IN, OWN_PAGE, OWN_PAGE, OWN_PAGE, 'shown', 'shown')

/** Actions. */
const done = row('signed-out', 'done', 'done', 'done', 'done', 'done')
const onPieces = row('signed-out', OWN, OWN, OWN, 'done', 'done')
/** An author never publishes, and never learns of pieces that are not hers. */
const NEVER = [NO, 'not-found'] as const
const publishing = row('signed-out', NEVER, NEVER, NEVER, 'done', 'done')
const byEditors = row('signed-out', NO, NO, NO, 'done', 'done')
const byAdmins = row('signed-out', NO, NO, NO, NO, 'done')
const byProposers = row('signed-out', 'done', NO, 'done', 'done', 'done')
/** Who may not write texts of pictures may not change them either; authors their own. */
const onPictures = row('signed-out', ['done', NO], NO, NO, 'done', 'done')
const onUsers = row('signed-out', NO, NO, NO, NO, ['yourself', 'done'])

const always = (answer: string) => row(answer, answer, answer, answer, answer, answer)

/** The one table: who may do what, where. Contract and security say why. */
export const EXPECTED: Record<string, Row> = {
  root: row(SIGN_IN, ...repeat('to /admin/articles')),
  '[...rest]': row(SIGN_IN, ...repeat('missing')),
  login: row('shown', ...repeat('to /admin/articles')),
  'setup/[token]': always('shown'),
  articles: forAll,
  'articles/[articleId]/[locale]': ofPieces,
  'articles/[articleId]/[locale]/preview': ofPieces,
  'articles/[articleId]/[locale]/versions': ofPieces,
  'articles/[articleId]/[locale]/versions/[number]': ofPieces,
  'preview/[revisionId]': ofPieces,
  facts: forAll,
  'facts/new': forProposers,
  'facts/[factId]': forAll,
  sources: forAll,
  'sources/[sourceId]': forAll,
  boxes: forAll,
  'boxes/[boxId]': forAll,
  pictures: forAll,
  'pictures/[mediaId]': forAll,
  people: forAll,
  'people/[personId]': forAll,
  topics: forAll,
  'topics/[topicId]': forAll,
  series: forAll,
  'series/[seriesId]': forAll,
  pages: forAll,
  'pages/[pageId]/[locale]': forEditors,
  home: row(SIGN_IN, ...repeat('to /admin/home/az')),
  'home/[locale]': forAll,
  'home/menus': forEditors,
  'preview/home/[locale]': forAll,
  account: forAll,
  settings: forAdmins,
  users: forAdmins,
  audit: forAdmins,

  'articles/actions#start': row('signed-out', 'done', NO, NO, 'done', 'done'),
  'articles/actions#addEdition': onPieces,
  'articles/actions#save': onPieces,
  'articles/actions#autosave': onPieces,
  /** Forgets one's own draft only; where there is none, nothing happens. */
  'articles/actions#dropAutosave': done,
  'articles/actions#keepPresence': onPieces,
  'articles/actions#restore': onPieces,
  'articles/actions#publish': publishing,
  'articles/actions#retract': publishing,
  'articles/actions#withdraw': publishing,
  'articles/subjects-actions#saveSubjects': onPieces,
  'boxes/actions#saveBox': byProposers,
  'facts/actions#record': byProposers,
  'facts/actions#revise': byProposers,
  'facts/actions#release': byEditors,
  'facts/actions#openFact': byEditors,
  'facts/actions#saveIndicator': byEditors,
  'sources/actions#saveSource': byEditors,
  'home/actions#saveHome': byEditors,
  'home/actions#saveMenus': byEditors,
  'settings/actions#saveSiteWords': byAdmins,
  'pictures/actions#findPictures': done,
  'pictures/actions#readPictures': done,
  'pictures/actions#savePicture': onPictures,
  'pictures/actions#removePicture': onPictures,
  'people/actions#addPerson': byEditors,
  'people/actions#savePerson': byEditors,
  'topics/actions#addTopic': byEditors,
  'topics/actions#saveTopic': byEditors,
  'series/actions#addSeries': byEditors,
  'series/actions#saveSeries': byEditors,
  'pages/actions#startPage': byEditors,
  'pages/actions#savePage': byEditors,
  'users/actions#invite': row('signed-out', NO, NO, NO, NO, 'done'),
  'users/actions#changeRole': onUsers,
  'users/actions#disable': onUsers,
  'users/actions#enable': onUsers,
  'users/actions#renewLink': onUsers,
  'account/actions#changeName': done,
  'account/actions#changePassword': done,
  'account/actions#endSession': row('signed-out', OWN, OWN, OWN, OWN, OWN),
  'account/actions#endOtherSessions': done,
  'sign-out#signOut': always(SIGN_IN),
  'login/sign-in#signIn': always('wrong'),
  'setup/[token]/accept#accept': always('not-found'),

  'media/upload': row('401', '200', '403', '403', '200', '200'),
  'media/[sha256]/[file]': row('401', '200', '200', '200', '200', '200'),

  /** The front's own question: through it 200, whoever asks. */
  'api/ready': always('200'),
}

function repeat(answer: string): [Cell, Cell, Cell, Cell, Cell] {
  return [answer, answer, answer, answer, answer]
}
