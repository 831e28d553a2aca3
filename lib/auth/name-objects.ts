import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db/client'
import { DEFAULT_LOCALE, type Locale } from '@/lib/i18n/locale'
import { inLocale, localizedText } from '@/lib/i18n/localized-text'
import { AUDIT_KINDS, type AuditKind } from './audit-acts'

/** An empty name for what has none yet; no address for what has no page on the desk. */
export type AuditedObject = { name: string; href: string | null }

type Object = { objectType: string; objectId: string }
type Named = { id: string; name: unknown; href: string | null }

export function objectKey({ objectType, objectId }: Object): string {
  return `${objectType}/${objectId}`
}

/** Names and addresses of what entries of the log are about, a query a kind. */
export async function nameObjects(
  locale: Locale,
  objects: Object[],
): Promise<Map<string, AuditedObject>> {
  const named = await Promise.all(
    AUDIT_KINDS.map(async (kind) => {
      const own = objects.filter((object) => object.objectType === kind)
      const ids = [...new Set(own.map((object) => object.objectId))]
      if (ids.length === 0) return []
      const rows = await NAMERS[kind](ids)
      return rows.map(({ id, name, href }): [string, AuditedObject] => [
        objectKey({ objectType: kind, objectId: id }),
        { name: inWords(locale, name), href },
      ])
    }),
  )
  return new Map(named.flat())
}

/** Texts per language, or one that is the same in all. */
function inWords(locale: Locale, name: unknown): string {
  if (typeof name === 'string') return name
  const texts = localizedText.safeParse(name)
  return texts.success ? inLocale(texts.data, locale) : ''
}

type Namer = (ids: string[]) => Promise<Named[]>

const uuids = (ids: string[]) => ids.filter((id) => z.uuid().safeParse(id).success)

const NAMERS: Record<AuditKind, Namer> = {
  article: (ids) => db().$queryRaw<Named[]>`
    SELECT a.id, coalesce(to_jsonb(r.title), 'null') AS name,
           '/admin/articles/' || a.id || '/' || a.original_locale AS href
    FROM article a
    LEFT JOIN edition e ON e.article_id = a.id AND e.locale = a.original_locale
    LEFT JOIN revision r ON r.id = e.head_revision_id
    WHERE a.id = ANY(${uuids(ids)}::uuid[])`,
  edition: (ids) => db().$queryRaw<Named[]>`
    SELECT e.id, coalesce(to_jsonb(r.title), 'null') AS name,
           '/admin/articles/' || e.article_id || '/' || e.locale AS href
    FROM edition e LEFT JOIN revision r ON r.id = e.head_revision_id
    WHERE e.id = ANY(${uuids(ids)}::uuid[])`,
  fact: (ids) => db().$queryRaw<Named[]>`
    SELECT DISTINCT ON (v.fact_id) v.fact_id AS id, v.label AS name,
           '/admin/facts/' || v.fact_id AS href
    FROM fact_version v WHERE v.fact_id = ANY(${uuids(ids)}::uuid[])
    ORDER BY v.fact_id, v.number DESC`,
  box: (ids) => db().$queryRaw<Named[]>`
    SELECT b.id, r.title AS name, '/admin/boxes/' || b.id AS href
    FROM box b JOIN box_revision r ON r.id = b.head_revision_id
    WHERE b.id = ANY(${uuids(ids)}::uuid[])`,
  person: (ids) => db().$queryRaw<Named[]>`
    SELECT person_id AS id, jsonb_object_agg(locale, name) AS name, '/admin/people/' || person_id AS href
    FROM person_text WHERE person_id = ANY(${uuids(ids)}::uuid[]) GROUP BY person_id`,
  topic: (ids) => db().$queryRaw<Named[]>`
    SELECT id, name, '/admin/topics/' || id AS href FROM topic WHERE id = ANY(${uuids(ids)}::uuid[])`,
  series: (ids) => db().$queryRaw<Named[]>`
    SELECT id, title AS name, '/admin/series/' || id AS href FROM series WHERE id = ANY(${uuids(ids)}::uuid[])`,
  page: (ids) => db().$queryRaw<Named[]>`
    SELECT p.id, jsonb_object_agg(coalesce(t.locale, ''), t.title) AS name,
           '/admin/pages/' || p.id || '/' || coalesce(min(t.locale), ${DEFAULT_LOCALE}) AS href
    FROM page p LEFT JOIN page_text t ON t.page_id = p.id
    WHERE p.id = ANY(${uuids(ids)}::uuid[]) GROUP BY p.id`,
  media: (ids) => db().$queryRaw<Named[]>`
    SELECT id, to_jsonb(name) AS name,
           CASE WHEN removed_at IS NULL THEN '/admin/pictures/' || id END AS href
    FROM media WHERE id = ANY(${uuids(ids)}::uuid[])`,
  user: (ids) => db().$queryRaw<Named[]>`
    SELECT id, to_jsonb(name) AS name, '/admin/users#' || id AS href
    FROM app_user WHERE id = ANY(${uuids(ids)}::uuid[])`,
  indicator: (ids) => db().$queryRaw<Named[]>`
    SELECT id, label AS name, NULL AS href FROM indicator WHERE id = ANY(${uuids(ids)}::uuid[])`,
  source: (ids) => db().$queryRaw<Named[]>`
    SELECT id, to_jsonb(title) AS name, '/admin/sources/' || id AS href
    FROM source WHERE id = ANY(${uuids(ids)}::uuid[])`,
  setting: (ids) => Promise.resolve(ids.map((id) => ({ id, name: id, href: settingHref(id) }))),
  home: (ids) => Promise.resolve(ids.map((id) => ({ id, name: id, href: `/admin/home/${id}` }))),
  bundle: (ids) => Promise.resolve(ids.map((id) => ({ id, name: id.slice(0, 12), href: null }))),
}

function settingHref(key: string): string {
  return key === 'menus' ? '/admin/home/menus' : '/admin/settings'
}
