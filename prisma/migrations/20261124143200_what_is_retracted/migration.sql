-- CreateTable
CREATE TABLE "retraction" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lifted_at" TIMESTAMPTZ,
    "actor_id" UUID,
    "op_id" UUID NOT NULL,

    CONSTRAINT "retraction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "retraction_op_id_key" ON "retraction"("op_id");

-- CreateIndex
CREATE INDEX "retraction_edition_id_idx" ON "retraction"("edition_id");

-- As before, with the retraction: it changes what readers see, so it moves the date of the content.
CREATE OR REPLACE VIEW "reader_edition" AS
SELECT e."id" AS "edition_id", p."id" AS "publication_id", e."article_id", e."locale", s."slug",
  p."type", a."original_locale", r."title", r."deck", r."body",
  r."lead_box_id", p."byline", p."reading_minutes",
  e."first_published_at", greatest(p."content_updated_at", x."at") AS "content_updated_at",
  e."feed_id", p."topic_ids", p."countries",
  p."series_id", p."series_number", p."funder", p."disclaimer",
  x."at" AS "retracted_at", x."reason" AS "retraction_reason"
FROM "reader_live" l
JOIN "edition" e ON e."id" = l."edition_id"
JOIN "publication" p ON p."id" = l."publication_id"
JOIN "revision" r ON r."id" = p."revision_id"
JOIN "article" a ON a."id" = e."article_id"
JOIN "slug" s ON s."kind" = 'ARTICLE' AND s."target_id" = e."id" AND s."is_current"
LEFT JOIN "retraction" x
  ON x."edition_id" = e."id" AND x."lifted_at" IS NULL AND e."live" = 'RETRACTED';

CREATE OR REPLACE VIEW "reader_listing" AS
SELECT l."kind", l."key", l."locale", l."published_at", l."edition_id", live."publication_id",
  e."article_id", s."slug", p."type", r."title", r."deck", p."byline", p."reading_minutes",
  p."topic_ids", p."countries", p."series_number", e."live" = 'RETRACTED' AS "is_retracted"
FROM "listing" l
JOIN "reader_live" live ON live."edition_id" = l."edition_id"
JOIN "edition" e ON e."id" = l."edition_id"
JOIN "publication" p ON p."id" = live."publication_id"
JOIN "revision" r ON r."id" = p."revision_id"
JOIN "slug" s ON s."kind" = 'ARTICLE' AND s."target_id" = e."id" AND s."is_current";
