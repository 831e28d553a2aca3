-- A piece's type is public from its next publication on, like its topics: what the desk changes
-- meanwhile moves no page.

ALTER TABLE "publication" ADD COLUMN "type" "ArticleType";

ALTER TABLE "publication" DISABLE TRIGGER "publication_only_ends";
UPDATE "publication" p SET "type" = a."type"
FROM "edition" e JOIN "article" a ON a."id" = e."article_id" WHERE e."id" = p."edition_id";
ALTER TABLE "publication" ENABLE TRIGGER "publication_only_ends";

ALTER TABLE "publication" ALTER COLUMN "type" SET NOT NULL;

CREATE OR REPLACE FUNCTION list_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "listing" WHERE "edition_id" = NEW."id";
  INSERT INTO "listing" ("kind", "key", "locale", "published_at", "edition_id")
  SELECT DISTINCT place."kind"::"ListKind", place."key", NEW."locale", NEW."first_published_at", NEW."id"
  FROM "publication" p
  JOIN "revision" r ON r."id" = p."revision_id"
  CROSS JOIN LATERAL (
    VALUES ('ALL', ''), ('TYPE', p."type"::text), ('SERIES', p."series_id"::text)
    UNION ALL SELECT 'TOPIC', unnest(p."topic_ids")::text
    UNION ALL SELECT 'COUNTRY', unnest(p."countries")
    UNION ALL SELECT 'AUTHOR', unnest(r."byline")::text
  ) AS place("kind", "key")
  WHERE p."id" = NEW."live_publication_id" AND place."key" IS NOT NULL;
  RETURN NULL;
END $$;

CREATE OR REPLACE VIEW "reader_edition" AS
SELECT e."id" AS "edition_id", p."id" AS "publication_id", e."article_id", e."locale", s."slug",
  p."type", a."original_locale", r."title", r."deck", r."body",
  r."lead_box_id", p."byline", p."reading_minutes",
  e."first_published_at", p."content_updated_at", e."feed_id", p."topic_ids", p."countries",
  p."series_id", p."series_number", p."funder", p."disclaimer"
FROM "reader_live" l
JOIN "edition" e ON e."id" = l."edition_id"
JOIN "publication" p ON p."id" = l."publication_id"
JOIN "revision" r ON r."id" = p."revision_id"
JOIN "article" a ON a."id" = e."article_id"
JOIN "slug" s ON s."kind" = 'ARTICLE' AND s."target_id" = e."id" AND s."is_current";

CREATE OR REPLACE VIEW "reader_listing" AS
SELECT l."kind", l."key", l."locale", l."published_at", l."edition_id", live."publication_id",
  e."article_id", s."slug", p."type", r."title", r."deck", p."byline", p."reading_minutes",
  p."topic_ids", p."countries", p."series_number"
FROM "listing" l
JOIN "reader_live" live ON live."edition_id" = l."edition_id"
JOIN "edition" e ON e."id" = l."edition_id"
JOIN "publication" p ON p."id" = live."publication_id"
JOIN "revision" r ON r."id" = p."revision_id"
JOIN "slug" s ON s."kind" = 'ARTICLE' AND s."target_id" = e."id" AND s."is_current";

CREATE OR REPLACE VIEW "reader_cited_by" AS
SELECT pf."fact_id", e."id" AS "edition_id", e."locale", e."first_published_at" AS "published_at",
  s."slug", r."title", p."type"
FROM "publication_fact" pf
JOIN "reader_live" l ON l."publication_id" = pf."publication_id"
JOIN "edition" e ON e."id" = l."edition_id"
JOIN "publication" p ON p."id" = l."publication_id"
JOIN "revision" r ON r."id" = p."revision_id"
JOIN "slug" s ON s."kind" = 'ARTICLE' AND s."target_id" = e."id" AND s."is_current";
