/** Everything the log can hold. Each act has its sentence in the desk's languages. */
export const AUDIT_ACTS = [
  'article.create',
  'article.subjects',
  'edition.create',
  'edition.save',
  'edition.publish',
  'edition.withdraw',
  'fact.record',
  'fact.revise',
  'fact.release',
  'box.save',
  'person.create',
  'person.save',
  'topic.create',
  'topic.save',
  'series.create',
  'series.save',
  'page.create',
  'page.save',
  'page.order',
  'bundle.import',
  'user.create',
  'user.role',
  'user.disable',
  'user.enable',
  'user.link',
  'user.password',
  'user.name',
  'session.start',
  'session.end',
] as const

export type AuditAct = (typeof AUDIT_ACTS)[number]

export const AUDIT_KINDS = [
  'article',
  'edition',
  'fact',
  'box',
  'person',
  'topic',
  'series',
  'page',
  'user',
  'bundle',
] as const

export type AuditKind = (typeof AUDIT_KINDS)[number]
