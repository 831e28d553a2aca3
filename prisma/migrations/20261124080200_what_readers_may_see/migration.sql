-- Reader pages select from these views and from nothing else. A draft that leaks through them
-- needs a privilege error to be overcome, not a WHERE to be forgotten.

CREATE VIEW "reader_edition" AS
SELECT e."id" AS "edition_id", p."id" AS "publication_id", e."article_id", e."locale", s."slug",
  a."type", a."original_locale", r."title", r."deck", r."body", p."byline", p."reading_minutes",
  e."first_published_at", p."content_updated_at", e."feed_id"
FROM "edition" e
JOIN "publication" p ON p."id" = e."live_publication_id"
JOIN "revision" r ON r."id" = p."revision_id"
JOIN "article" a ON a."id" = e."article_id"
JOIN "slug" s ON s."kind" = 'ARTICLE' AND s."target_id" = e."id" AND s."is_current"
WHERE e."live" IN ('PUBLISHED', 'RETRACTED')
  AND NOT EXISTS (SELECT FROM "suppression" x
    WHERE x."kind" = 'EDITION' AND x."target_id" = e."id" AND x."lifted_at" IS NULL);

CREATE VIEW "reader_address" AS
SELECT s."locale", s."slug", e."id" AS "edition_id", e."article_id", c."slug" AS "current_slug",
  CASE WHEN x."id" IS NULL THEN e."live" ELSE 'WITHDRAWN' END AS "live", x."reason"
FROM "slug" s
JOIN "edition" e ON e."id" = s."target_id"
JOIN "slug" c ON c."kind" = 'ARTICLE' AND c."target_id" = e."id" AND c."is_current"
LEFT JOIN "suppression" x
  ON x."kind" = 'EDITION' AND x."target_id" = e."id" AND x."lifted_at" IS NULL
WHERE s."kind" = 'ARTICLE' AND e."live" <> 'NONE';

CREATE VIEW "reader_box" AS
SELECT pb."publication_id", pb."position", b."id" AS "box_id", s."slug", b."form", br."title"
FROM "publication_box" pb
JOIN "reader_edition" e ON e."publication_id" = pb."publication_id"
JOIN "box_revision" br ON br."id" = pb."box_revision_id"
JOIN "box" b ON b."id" = br."box_id"
JOIN "slug" s ON s."kind" = 'BOX' AND s."target_id" = b."id" AND s."is_current";

CREATE VIEW "reader_figure" AS
SELECT pb."publication_id", pb."position" AS "box_position", i."position", f."id" AS "fact_id",
  v."id" AS "version_id", v."label", v."status", f."period"
FROM "publication_box" pb
JOIN "reader_edition" e ON e."publication_id" = pb."publication_id"
JOIN "box_item" i ON i."box_revision_id" = pb."box_revision_id"
JOIN "fact" f ON f."id" = i."fact_id"
JOIN "publication_fact" pf ON pf."publication_id" = pb."publication_id" AND pf."fact_id" = f."id"
JOIN "fact_version" v ON v."id" = pf."fact_version_id" AND v."state" = 'RELEASED';

CREATE VIEW "reader_observation" AS
SELECT shown."version_id", shown."position", o."unit", o."lo", o."hi", o."qualifier",
  o."resolution", o."date", o."date_precision", o."text", o."as_of", o."reporter",
  s."title" AS "source_title", s."publisher" AS "source_publisher", s."url" AS "source_url",
  s."published_on" AS "source_date"
FROM (
  SELECT "id" AS "version_id", 0 AS "position", "observation_id" FROM "fact_version"
  WHERE "observation_id" IS NOT NULL
  UNION ALL
  SELECT "version_id", "position", "observation_id" FROM "fact_version_rival"
) shown
JOIN "observation" o ON o."id" = shown."observation_id"
LEFT JOIN "source" s ON s."id" = o."source_id"
WHERE EXISTS (SELECT FROM "publication_fact" pf
  JOIN "reader_edition" e ON e."publication_id" = pf."publication_id"
  JOIN "fact_version" v ON v."id" = pf."fact_version_id" AND v."state" = 'RELEASED'
  WHERE pf."fact_version_id" = shown."version_id");

CREATE VIEW "reader_stamp" AS
SELECT coalesce(max("seq"), 0) AS "seq" FROM "cache_change";

-- Roles belong to the cluster, and a managed database may not let us make one: then one role
-- serves both pools, and `tehlil doctor` says so.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tehlil_reader') THEN
    CREATE ROLE "tehlil_reader" NOLOGIN;
  END IF;
  EXECUTE format('GRANT "tehlil_reader" TO %I', current_user);
  GRANT USAGE ON SCHEMA "public" TO "tehlil_reader";
  GRANT SELECT ON "reader_edition", "reader_address", "reader_box", "reader_figure",
    "reader_observation", "reader_stamp" TO "tehlil_reader";
EXCEPTION WHEN insufficient_privilege OR duplicate_object THEN
  RAISE NOTICE 'tehlil_reader is not available here: reader pages will use the main role';
END $$;
