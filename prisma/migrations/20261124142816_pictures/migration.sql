-- AlterTable
ALTER TABLE "person" ADD COLUMN     "photo_id" UUID;

-- CreateTable
CREATE TABLE "media" (
    "id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "upload_hash" TEXT,
    "format" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "focal_x" INTEGER NOT NULL DEFAULT 50,
    "focal_y" INTEGER NOT NULL DEFAULT 50,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ,

    CONSTRAINT "media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media_text" (
    "media_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "alt" TEXT NOT NULL DEFAULT '',
    "caption" TEXT NOT NULL DEFAULT '',
    "credit" TEXT NOT NULL DEFAULT '',
    "rights" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "media_text_pkey" PRIMARY KEY ("media_id","locale")
);

-- CreateTable
CREATE TABLE "revision_media" (
    "revision_id" UUID NOT NULL,
    "media_id" UUID NOT NULL,

    CONSTRAINT "revision_media_pkey" PRIMARY KEY ("revision_id","media_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "media_sha256_key" ON "media"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "media_upload_hash_key" ON "media"("upload_hash");

-- CreateIndex
CREATE INDEX "media_created_at_id_idx" ON "media"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "media_created_by_id_idx" ON "media"("created_by_id");

-- CreateIndex
CREATE INDEX "revision_media_media_id_idx" ON "revision_media"("media_id");

-- CreateIndex
CREATE INDEX "person_photo_id_idx" ON "person"("photo_id");

-- AddForeignKey
ALTER TABLE "media" ADD CONSTRAINT "media_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_text" ADD CONSTRAINT "media_text_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_media" ADD CONSTRAINT "revision_media_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_media" ADD CONSTRAINT "revision_media_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "media" ADD CONSTRAINT "media_focal_point"
  CHECK ("focal_x" BETWEEN 0 AND 100 AND "focal_y" BETWEEN 0 AND 100);

CREATE TRIGGER revision_media_is_append_only BEFORE UPDATE OR DELETE ON "revision_media"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

-- What must not be shown again. Not granted: the views below stand on it.
CREATE VIEW "suppressed_media" AS
SELECT x."target_id" AS "id" FROM "suppression" x
WHERE x."kind" = 'MEDIA' AND x."lifted_at" IS NULL;

-- A picture is public while a live publication prints it, or somebody whose page is public has it
-- as a photograph.
CREATE VIEW "reader_media" AS
SELECT m."id", m."sha256", m."name", m."format", m."width", m."height", m."focal_x", m."focal_y"
FROM "media" m
WHERE m."removed_at" IS NULL
  AND NOT EXISTS (SELECT FROM "suppressed_media" x WHERE x."id" = m."id")
  AND (EXISTS (
    SELECT FROM "revision_media" rm
    JOIN "revision" r ON r."id" = rm."revision_id"
    JOIN "reader_live" l ON l."edition_id" = r."edition_id"
    JOIN "publication" p ON p."id" = l."publication_id" AND p."revision_id" = r."id"
    WHERE rm."media_id" = m."id")
  OR EXISTS (
    SELECT FROM "person" o
    JOIN "listing" l ON l."kind" = 'AUTHOR' AND l."key" = o."id"::text
    WHERE o."photo_id" = m."id"));

-- Readers saw it, in a piece that has been withdrawn since: its address says so, like the piece's own.
CREATE VIEW "reader_gone_media" AS
SELECT m."sha256" FROM "media" m
WHERE NOT EXISTS (SELECT FROM "reader_media" x WHERE x."id" = m."id")
  AND (EXISTS (SELECT FROM "suppressed_media" x WHERE x."id" = m."id")
  OR EXISTS (
    SELECT FROM "revision_media" rm
    JOIN "publication" p ON p."revision_id" = rm."revision_id"
    JOIN "edition" e ON e."id" = p."edition_id"
    WHERE rm."media_id" = m."id" AND (e."live" = 'WITHDRAWN' OR EXISTS (
      SELECT FROM "suppression" x
      WHERE x."kind" = 'EDITION' AND x."target_id" = e."id" AND x."lifted_at" IS NULL))));

-- As before, with the photograph.
CREATE OR REPLACE VIEW "reader_person" AS
SELECT p."id", s."slug", p."kind",
  (SELECT jsonb_object_agg(x."locale", jsonb_build_object('name', x."name", 'degrees', x."degrees"))
   FROM "person_text" x WHERE x."person_id" = p."id") AS "texts",
  coalesce((SELECT jsonb_agg(
      jsonb_build_object('title', o."title", 'from', o."held_from", 'until', o."held_until")
      ORDER BY o."held_until" DESC NULLS FIRST, o."held_from" DESC NULLS LAST)
    FROM "post" o WHERE o."person_id" = p."id"), '[]') AS "posts",
  (SELECT jsonb_build_object('id', m."id", 'sha256', m."sha256", 'name', m."name",
      'format', m."format", 'width', m."width", 'height', m."height",
      'focalX', m."focal_x", 'focalY', m."focal_y",
      'texts', coalesce((SELECT jsonb_object_agg(
          x."locale", jsonb_build_object('alt', x."alt", 'credit', x."credit"))
        FROM "media_text" x WHERE x."media_id" = m."id"), '{}'))
    FROM "media" m
    WHERE m."id" = p."photo_id" AND m."removed_at" IS NULL
      AND NOT EXISTS (SELECT FROM "suppressed_media" x WHERE x."id" = m."id")) AS "photo"
FROM "person" p
JOIN "slug" s ON s."kind" = 'PERSON' AND s."target_id" = p."id" AND s."is_current"
WHERE EXISTS (SELECT FROM "listing" l WHERE l."kind" = 'AUTHOR' AND l."key" = p."id"::text);

DO $$
BEGIN
  GRANT SELECT ON "reader_media", "reader_gone_media" TO "tehlil_reader";
EXCEPTION WHEN undefined_object OR insufficient_privilege THEN
  RAISE NOTICE 'tehlil_reader is not available here: reader pages use the main role';
END $$;
