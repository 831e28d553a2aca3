import pg from 'pg'
import { onShutdown } from '@/scripts/files/shutdown'

/** The same shape at every size: who and what pieces are about grows no longer than their number. */
const STATEMENTS = [
  `INSERT INTO topic (id, name)
   SELECT bench_id('1', t), jsonb_build_object('en', 'Topic ' || t) FROM generate_series(0, 4) t`,
  `INSERT INTO series (id, title)
   SELECT bench_id('2', s), jsonb_build_object('en', 'Series ' || s) FROM generate_series(0, 19) s`,
  `INSERT INTO person (id, kind) SELECT bench_id('3', p), 'PERSON' FROM generate_series(0, 3) p`,
  `INSERT INTO person_text (person_id, locale, name)
   SELECT bench_id('3', p), l, 'Author ' || p FROM generate_series(0, 3) p, bench_locale`,
  `INSERT INTO slug (kind, locale, slug, target_id, is_current)
   SELECT 'TOPIC'::"SlugKind", '', 'topic-' || t, bench_id('1', t), true FROM generate_series(0, 4) t
   UNION ALL SELECT 'SERIES', '', 'series-' || s, bench_id('2', s), true FROM generate_series(0, 19) s
   UNION ALL SELECT 'PERSON', '', 'author-' || p, bench_id('3', p), true FROM generate_series(0, 3) p`,
  `INSERT INTO article (id, type, original_locale, series_id, series_number)
   SELECT id, type, 'az', series_id, series_number FROM bench_article`,
  `INSERT INTO article_topic (article_id, position, topic_id)
   SELECT id, place, topic FROM bench_article, unnest(topic_ids) WITH ORDINALITY AS x(topic, place)`,
  `INSERT INTO article_country (article_id, position, country)
   SELECT id, place, country FROM bench_article, unnest(countries) WITH ORDINALITY AS x(country, place)`,
  `INSERT INTO edition (id, article_id, locale, live, work, version, head_revision_id,
     live_publication_id, feed_id, first_published_at)
   SELECT edition_id, id, locale, 'PUBLISHED', 'CLEAN', 1, revision_id, publication_id,
     'tag:bench,2026:edition/' || edition_id, moment FROM bench_edition`,
  `INSERT INTO revision (id, edition_id, number, title, deck, body, byline, slug, op_id)
   SELECT revision_id, edition_id, 1, 'What piece ' || n || ' is about, in a headline of usual length',
     'Two lines that say what the reader will learn from it, and why it is worth the time it takes.',
     '{"type": "doc", "content": [{"type": "paragraph", "content": [{"type": "text", "text": "A paragraph."}]}]}',
     ARRAY[person_id], 'piece-' || n, revision_id FROM bench_edition`,
  `INSERT INTO publication (id, edition_id, revision_id, locale, shown_from, byline, reading_minutes,
     topic_ids, countries, series_id, series_number, content_updated_at, op_id, type)
   SELECT publication_id, edition_id, revision_id, locale, moment, jsonb_build_array(
       jsonb_build_object('personId', person_id, 'slug', 'author-' || n % 4, 'kind', 'PERSON',
         'name', 'Author ' || n % 4, 'degrees', null, 'post', null)),
     5, topic_ids, countries, series_id, series_number, moment, publication_id, type FROM bench_edition`,
  `INSERT INTO slug (kind, locale, slug, target_id, is_current)
   SELECT 'ARTICLE', locale, 'piece-' || n, edition_id, true FROM bench_edition`,
  `INSERT INTO listing (kind, key, locale, published_at, edition_id)
   SELECT kind::"ListKind", key, locale, moment, edition_id
   FROM bench_edition CROSS JOIN LATERAL (
     VALUES ('ALL', ''), ('TYPE', type::text), ('SERIES', series_id::text), ('AUTHOR', person_id::text)
     UNION ALL SELECT 'TOPIC', unnest(topic_ids)::text
     UNION ALL SELECT 'COUNTRY', unnest(countries)) AS place(kind, key)
   WHERE key IS NOT NULL ORDER BY 1, 2, 3, 4, 5`,
]

/** Articles in five languages each, spread over five months; two topics, two countries, one author. */
const shape = (editions: number) => `
  SET session_replication_role = replica;
  SET synchronous_commit = off;
  SET work_mem = '512MB';
  CREATE FUNCTION bench_id(sort text, n bigint) RETURNS uuid IMMUTABLE LANGUAGE sql
    RETURN ('0000000' || sort || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid;
  CREATE VIEW bench_locale AS
    SELECT l, at FROM unnest(ARRAY['az', 'en', 'ru', 'tr', 'kk']) WITH ORDINALITY AS x(l, at);
  CREATE VIEW bench_article AS
    SELECT n, bench_id('4', n) AS id,
      (enum_range(NULL::"ArticleType"))[1 + n % 5] AS type,
      ARRAY[bench_id('1', n % 5), bench_id('1', (n + 1 + n / 5 % 4) % 5)] AS topic_ids,
      ARRAY[(ARRAY['AZ', 'KZ', 'GE', 'TR', 'UZ'])[1 + n / 3 % 5],
        (ARRAY['AZ', 'KZ', 'GE', 'TR', 'UZ'])[1 + (n / 3 + 1) % 5]] AS countries,
      bench_id('3', n % 4) AS person_id,
      CASE WHEN n % 10 = 0 THEN bench_id('2', n / 10 % 20) END AS series_id,
      CASE WHEN n % 10 = 0 THEN (1 + n / 200)::int END AS series_number,
      timestamptz '2026-06-01' + n * interval '150 days' / ${editions / 5} AS moment
    FROM generate_series(0, ${editions / 5 - 1}) n;
  CREATE VIEW bench_edition AS
    SELECT a.*, l AS locale, bench_id('5', n * 5 + at) AS edition_id,
      bench_id('6', n * 5 + at) AS revision_id, bench_id('7', n * 5 + at) AS publication_id
    FROM bench_article a CROSS JOIN bench_locale;`

const TIDY = 'DROP VIEW bench_edition, bench_article, bench_locale; DROP FUNCTION bench_id'

/** Fills an empty, migrated database straight by SQL; its triggers sleep meanwhile. */
export async function fillLists(databaseUrl: string, editions: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  onShutdown(() => client.end())
  await client.query(shape(editions))
  for (const statement of STATEMENTS) await client.query(statement)
  await client.query(TIDY)
  await client.query('VACUUM (ANALYZE, FREEZE)')
}
