-- The views of what_readers_may_see, grown to every kind of page. `reader_live` stays the one place
-- that says what is live, `reader_public_fact` the one that says which facts are public.

DROP VIEW "reader_box";
DROP VIEW "reader_edition";

CREATE VIEW "reader_edition" AS
SELECT e."id" AS "edition_id", p."id" AS "publication_id", e."article_id", e."locale", s."slug",
  a."type", a."original_locale", r."title", r."deck", r."body",
  r."lead_box_id", p."byline", p."reading_minutes",
  e."first_published_at", p."content_updated_at", e."feed_id", p."topic_ids", p."countries",
  p."series_id", p."series_number", p."funder", p."disclaimer"
FROM "reader_live" l
JOIN "edition" e ON e."id" = l."edition_id"
JOIN "publication" p ON p."id" = l."publication_id"
JOIN "revision" r ON r."id" = p."revision_id"
JOIN "article" a ON a."id" = e."article_id"
JOIN "slug" s ON s."kind" = 'ARTICLE' AND s."target_id" = e."id" AND s."is_current";

-- A place in a list, with what a card shows.
CREATE VIEW "reader_listing" AS
SELECT l."kind", l."key", l."locale", l."published_at", l."edition_id", live."publication_id",
  e."article_id", s."slug", a."type", r."title", r."deck", p."byline", p."reading_minutes",
  p."topic_ids", p."countries", p."series_number"
FROM "listing" l
JOIN "reader_live" live ON live."edition_id" = l."edition_id"
JOIN "edition" e ON e."id" = l."edition_id"
JOIN "publication" p ON p."id" = live."publication_id"
JOIN "revision" r ON r."id" = p."revision_id"
JOIN "article" a ON a."id" = e."article_id"
JOIN "slug" s ON s."kind" = 'ARTICLE' AND s."target_id" = e."id" AND s."is_current";

-- When anything came out, without the piece itself: the archive asks about many months at once.
CREATE VIEW "reader_moment" AS
SELECT l."locale", l."published_at", l."edition_id" FROM "listing" l
WHERE l."kind" = 'ALL' AND l."key" = '';

-- Topics, series and people are public when something live carries them, in whatever language.
CREATE VIEW "reader_topic" AS
SELECT t."id", s."slug", t."name", t."description"
FROM "topic" t
JOIN "slug" s ON s."kind" = 'TOPIC' AND s."target_id" = t."id" AND s."is_current"
WHERE EXISTS (SELECT FROM "listing" l WHERE l."kind" = 'TOPIC' AND l."key" = t."id"::text);

CREATE VIEW "reader_series" AS
SELECT t."id", s."slug", t."title", t."description"
FROM "series" t
JOIN "slug" s ON s."kind" = 'SERIES' AND s."target_id" = t."id" AND s."is_current"
WHERE EXISTS (SELECT FROM "listing" l WHERE l."kind" = 'SERIES' AND l."key" = t."id"::text);

CREATE VIEW "reader_person" AS
SELECT p."id", s."slug", p."kind",
  (SELECT jsonb_object_agg(x."locale", jsonb_build_object('name', x."name", 'degrees', x."degrees"))
   FROM "person_text" x WHERE x."person_id" = p."id") AS "texts",
  coalesce((SELECT jsonb_agg(
      jsonb_build_object('title', o."title", 'from', o."held_from", 'until', o."held_until")
      ORDER BY o."held_until" DESC NULLS FIRST, o."held_from" DESC NULLS LAST)
    FROM "post" o WHERE o."person_id" = p."id"), '[]') AS "posts"
FROM "person" p
JOIN "slug" s ON s."kind" = 'PERSON' AND s."target_id" = p."id" AND s."is_current"
WHERE EXISTS (SELECT FROM "listing" l WHERE l."kind" = 'AUTHOR' AND l."key" = p."id"::text);

-- Every country that anything live is about: one step along the key for each, however many pieces
-- there are. Not granted: the view below stands on it.
CREATE VIEW "listed_country" AS
WITH RECURSIVE step AS (
  SELECT min(l."key") AS "country" FROM "listing" l WHERE l."kind" = 'COUNTRY'
  UNION ALL
  SELECT (SELECT min(l."key") FROM "listing" l WHERE l."kind" = 'COUNTRY' AND l."key" > step."country")
  FROM step WHERE step."country" IS NOT NULL
)
SELECT "country" FROM step WHERE "country" IS NOT NULL;

-- Which lists have anything in a language: for indexes and language bars.
CREATE VIEW "reader_list" AS
SELECT k."kind", k."key", k."locale", newest."published_at" AS "newest_at"
FROM (
  SELECT 'TOPIC'::"ListKind" AS "kind", t."id"::text AS "key", x."locale"
  FROM "topic" t, (VALUES ('az'), ('en'), ('ru'), ('tr'), ('kk')) AS x("locale")
  UNION ALL
  SELECT 'SERIES', t."id"::text, x."locale"
  FROM "series" t, (VALUES ('az'), ('en'), ('ru'), ('tr'), ('kk')) AS x("locale")
  UNION ALL
  SELECT 'AUTHOR', t."id"::text, x."locale"
  FROM "person" t, (VALUES ('az'), ('en'), ('ru'), ('tr'), ('kk')) AS x("locale")
  UNION ALL
  SELECT 'COUNTRY', t."country", x."locale"
  FROM "listed_country" t,
    (VALUES ('az'), ('en'), ('ru'), ('tr'), ('kk')) AS x("locale")
  UNION ALL
  SELECT 'TYPE', t."key", x."locale"
  FROM (VALUES ('analysis'), ('opinion'), ('interview'), ('report'), ('news')) AS t("key"),
    (VALUES ('az'), ('en'), ('ru'), ('tr'), ('kk')) AS x("locale")
) k
CROSS JOIN LATERAL (
  SELECT l."published_at" FROM "listing" l
  WHERE l."kind" = k."kind" AND l."key" = k."key" AND l."locale" = k."locale"
  ORDER BY l."published_at" DESC LIMIT 1
) newest;

-- A fact is public when a version is released and something live prints it, or an editor put it in
-- the fact base.
CREATE VIEW "reader_public_fact" AS
SELECT f."id" FROM "fact" f
WHERE f."current_version_id" IS NOT NULL AND f."merged_into_id" IS NULL
  AND (f."in_fact_base_since" IS NOT NULL OR EXISTS (
    SELECT FROM "publication_fact" pf
    JOIN "reader_live" l ON l."publication_id" = pf."publication_id"
    WHERE pf."fact_id" = f."id"))
  AND NOT EXISTS (SELECT FROM "suppression" x
    WHERE x."kind" = 'FACT' AND x."target_id" = f."id" AND x."lifted_at" IS NULL);

-- What a version says: the chosen observation, or the rivals in order. Numbers travel as text, so
-- that no digit is lost in JSON. Not granted: the views below stand on it.
CREATE VIEW "version_observations" AS
SELECT v."id" AS "version_id", coalesce(shown."observations", '[]') AS "observations"
FROM "fact_version" v
CROSS JOIN LATERAL (
  SELECT jsonb_agg(
    jsonb_build_object(
      'id', o."id",
      'unit', o."unit",
      'lo', o."lo"::text,
      'hi', o."hi"::text,
      'qualifier', o."qualifier",
      'resolution', o."resolution"::text,
      'date', o."date",
      'datePrecision', o."date_precision",
      'text', o."text",
      'asOf', o."as_of",
      'reporter', o."reporter",
      'reportedText', o."reported_text",
      'exactQuote', o."exact_quote",
      'retrievedOn', o."retrieved_on",
      'sourceTitle', src."title",
      'sourcePublisher', src."publisher",
      'sourceUrl', src."url",
      'sourceDate', src."published_on",
      'sourceLanguage', src."language"
    )
    ORDER BY c."position"
  ) AS "observations"
  FROM (
    SELECT 0 AS "position", v."observation_id"
    UNION ALL
    SELECT r."position", r."observation_id" FROM "fact_version_rival" r WHERE r."version_id" = v."id"
  ) c
  JOIN "observation" o ON o."id" = c."observation_id"
  LEFT JOIN "source" src ON src."id" = o."source_id"
) shown
WHERE v."state" = 'RELEASED';

CREATE VIEW "reader_fact" AS
SELECT f."id", s."slug", f."kind", f."period", f."details", f."formula", v."id" AS "version_id",
  v."number" AS "version_number", v."label", v."status", v."released_at", i."key" AS "indicator_key",
  i."label" AS "indicator_label", i."basis" AS "indicator_basis", i."kind" AS "indicator_kind", i."unit",
  vo."observations"
FROM "reader_public_fact" p
JOIN "fact" f ON f."id" = p."id"
JOIN "fact_version" v ON v."id" = f."current_version_id" AND v."state" = 'RELEASED'
JOIN "version_observations" vo ON vo."version_id" = v."id"
JOIN "slug" s ON s."kind" = 'FACT' AND s."target_id" = f."id" AND s."is_current"
LEFT JOIN "indicator" i ON i."id" = f."indicator_id";

-- The history of public facts, released versions only.
CREATE VIEW "reader_fact_version" AS
SELECT v."id", v."fact_id", v."number", v."label", v."status", v."reason", v."note", v."released_at",
  vo."observations"
FROM "fact_version" v
JOIN "reader_public_fact" p ON p."id" = v."fact_id"
JOIN "version_observations" vo ON vo."version_id" = v."id"
WHERE v."state" = 'RELEASED';

-- Who prints a fact.
CREATE VIEW "reader_cited_by" AS
SELECT pf."fact_id", e."id" AS "edition_id", e."locale", e."first_published_at" AS "published_at",
  s."slug", r."title", a."type"
FROM "publication_fact" pf
JOIN "reader_live" l ON l."publication_id" = pf."publication_id"
JOIN "edition" e ON e."id" = l."edition_id"
JOIN "publication" p ON p."id" = l."publication_id"
JOIN "revision" r ON r."id" = p."revision_id"
JOIN "article" a ON a."id" = e."article_id"
JOIN "slug" s ON s."kind" = 'ARTICLE' AND s."target_id" = e."id" AND s."is_current";

-- A fact as a publication printed it, at its pinned version. Not granted: reader_box stands on it.
CREATE VIEW "printed_fact" AS
SELECT pf."publication_id", pf."fact_id", f."formula",
  jsonb_build_object(
    'factId', pf."fact_id",
    'slug', s."slug",
    'kind', f."kind",
    'details', f."details",
    'formula', f."formula",
    'label', v."label",
    'status', v."status",
    'period', f."period",
    'observations', vo."observations"
  ) AS "figure"
FROM "publication_fact" pf
JOIN "fact" f ON f."id" = pf."fact_id"
JOIN "fact_version" v ON v."id" = pf."fact_version_id" AND v."state" = 'RELEASED'
JOIN "version_observations" vo ON vo."version_id" = v."id"
LEFT JOIN "slug" s ON s."kind" = 'FACT' AND s."target_id" = pf."fact_id" AND s."is_current";

-- A box as a live publication printed it, its facts at the versions they were printed with, and
-- what calculated ones are calculated from. One row a box: a page asks once.
CREATE VIEW "reader_box" AS
SELECT pb."publication_id", pb."position", br."box_id", s."slug", b."form", br."title",
  p."locale", p."shown_from",
  coalesce(
    (
      SELECT jsonb_agg(
        pf."figure" || jsonb_build_object(
          'operands',
          coalesce(
            (
              SELECT jsonb_agg(operand."figure" ORDER BY o."place")
              FROM jsonb_array_elements_text(pf."formula" -> 'of') WITH ORDINALITY o("id", "place")
              JOIN "printed_fact" operand
                ON operand."publication_id" = pb."publication_id" AND operand."fact_id" = o."id"::uuid
            ),
            '[]'
          )
        )
        ORDER BY i."position"
      )
      FROM "box_item" i
      JOIN "printed_fact" pf
        ON pf."publication_id" = pb."publication_id" AND pf."fact_id" = i."fact_id"
      WHERE i."box_revision_id" = br."id"
    ),
    '[]'
  ) AS "figures"
FROM "publication_box" pb
JOIN "reader_live" l ON l."publication_id" = pb."publication_id"
JOIN "publication" p ON p."id" = pb."publication_id"
JOIN "box_revision" br ON br."id" = pb."box_revision_id"
JOIN "box" b ON b."id" = br."box_id"
JOIN "slug" s ON s."kind" = 'BOX' AND s."target_id" = br."box_id" AND s."is_current";

CREATE VIEW "reader_page" AS
SELECT t."id", t."page_id", t."locale", s."slug", p."position", t."title", t."body", t."updated_at"
FROM "page_text" t
JOIN "page" p ON p."id" = t."page_id"
JOIN "slug" s ON s."kind" = 'PAGE' AND s."target_id" = t."id" AND s."is_current";

-- Renamed topics, people, series, boxes, facts and pages: the old address and the current one.
-- A page asks it last, once it knows that the current one is public.
CREATE VIEW "reader_moved" AS
SELECT s."kind", s."locale", s."slug", c."slug" AS "current_slug"
FROM "slug" s
JOIN "slug" c ON c."kind" = s."kind" AND c."target_id" = s."target_id" AND c."is_current"
WHERE NOT s."is_current" AND (
  (s."kind" = 'TOPIC' AND EXISTS (SELECT FROM "reader_topic" x WHERE x."id" = s."target_id"))
  OR (s."kind" = 'SERIES' AND EXISTS (SELECT FROM "reader_series" x WHERE x."id" = s."target_id"))
  OR (s."kind" = 'PERSON' AND EXISTS (SELECT FROM "reader_person" x WHERE x."id" = s."target_id"))
  OR (s."kind" = 'FACT' AND EXISTS (SELECT FROM "reader_public_fact" x WHERE x."id" = s."target_id"))
  OR (s."kind" = 'BOX' AND EXISTS (SELECT FROM "reader_box" x WHERE x."box_id" = s."target_id"))
  OR (s."kind" = 'PAGE' AND EXISTS (SELECT FROM "reader_page" x WHERE x."id" = s."target_id")));

DO $$
BEGIN
  GRANT SELECT ON "reader_edition", "reader_listing", "reader_moment", "reader_topic", "reader_series", "reader_person",
    "reader_list", "reader_fact", "reader_fact_version", "reader_cited_by", "reader_box", "reader_page",
    "reader_moved" TO "tehlil_reader";
EXCEPTION WHEN undefined_object OR insufficient_privilege THEN
  RAISE NOTICE 'tehlil_reader is not available here: reader pages use the main role';
END $$;
