-- Reader pages select from these views and from nothing else. A draft that leaks through them
-- needs a privilege error to be overcome, not a WHERE to be forgotten.

-- What is live: the one place that says so. Every other view joins it, and nothing that it does not need.
CREATE VIEW "reader_live" AS
SELECT e."id" AS "edition_id", e."live_publication_id" AS "publication_id"
FROM "edition" e
WHERE e."live" IN ('PUBLISHED', 'RETRACTED') AND e."live_publication_id" IS NOT NULL
  AND NOT EXISTS (SELECT FROM "suppression" x
    WHERE x."kind" = 'EDITION' AND x."target_id" = e."id" AND x."lifted_at" IS NULL);

CREATE VIEW "reader_edition" AS
SELECT e."id" AS "edition_id", p."id" AS "publication_id", e."article_id", e."locale", s."slug",
  a."type", a."original_locale", r."title", r."deck", r."body", p."byline", p."reading_minutes",
  e."first_published_at", p."content_updated_at", e."feed_id"
FROM "reader_live" l
JOIN "edition" e ON e."id" = l."edition_id"
JOIN "publication" p ON p."id" = l."publication_id"
JOIN "revision" r ON r."id" = p."revision_id"
JOIN "article" a ON a."id" = e."article_id"
JOIN "slug" s ON s."kind" = 'ARTICLE' AND s."target_id" = e."id" AND s."is_current";

CREATE VIEW "reader_address" AS
SELECT s."locale", s."slug", e."id" AS "edition_id", e."article_id", c."slug" AS "current_slug",
  CASE WHEN x."id" IS NULL THEN e."live" ELSE 'WITHDRAWN' END AS "live", x."reason"
FROM "slug" s
JOIN "edition" e ON e."id" = s."target_id"
JOIN "slug" c ON c."kind" = 'ARTICLE' AND c."target_id" = e."id" AND c."is_current"
LEFT JOIN "suppression" x
  ON x."kind" = 'EDITION' AND x."target_id" = e."id" AND x."lifted_at" IS NULL
WHERE s."kind" = 'ARTICLE' AND e."live" <> 'NONE';

-- One row a box: a page asks once. Numbers travel as text, so that no digit is lost in JSON.
CREATE VIEW "reader_box" AS
SELECT pb."publication_id", pb."position", br."box_id", s."slug", b."form", br."title",
  coalesce(
    (
      SELECT jsonb_agg(
        jsonb_build_object(
          'factId', i."fact_id",
          'label', v."label",
          'status', v."status",
          'period', f."period",
          'observations', coalesce(shown."observations", '[]')
        )
        ORDER BY i."position"
      )
      FROM "box_item" i
      JOIN "publication_fact" pf
        ON pf."publication_id" = pb."publication_id" AND pf."fact_id" = i."fact_id"
      JOIN "fact_version" v ON v."id" = pf."fact_version_id" AND v."state" = 'RELEASED'
      JOIN "fact" f ON f."id" = v."fact_id"
      CROSS JOIN LATERAL (
        SELECT jsonb_agg(
          jsonb_build_object(
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
            'sourceTitle', src."title",
            'sourcePublisher', src."publisher",
            'sourceUrl', src."url",
            'sourceDate', src."published_on"
          )
          ORDER BY c."position"
        ) AS "observations"
        FROM (
          SELECT 0 AS "position", v."observation_id"
          UNION ALL
          SELECT r."position", r."observation_id"
          FROM "fact_version_rival" r WHERE r."version_id" = v."id"
        ) c
        JOIN "observation" o ON o."id" = c."observation_id"
        LEFT JOIN "source" src ON src."id" = o."source_id"
      ) shown
      WHERE i."box_revision_id" = br."id"
    ),
    '[]'
  ) AS "figures"
FROM "publication_box" pb
JOIN "reader_live" l ON l."publication_id" = pb."publication_id"
JOIN "box_revision" br ON br."id" = pb."box_revision_id"
JOIN "box" b ON b."id" = br."box_id"
JOIN "slug" s ON s."kind" = 'BOX' AND s."target_id" = br."box_id" AND s."is_current";

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
  GRANT SELECT ON "reader_edition", "reader_address", "reader_box", "reader_stamp" TO "tehlil_reader";
EXCEPTION WHEN insufficient_privilege OR duplicate_object THEN
  RAISE NOTICE 'tehlil_reader is not available here: reader pages will use the main role';
END $$;
