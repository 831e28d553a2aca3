-- What the newsroom sets of its site, what leads its home pages, and facts and boxes whose details
-- and form may change: both belong to the version that was printed with them.

CREATE TYPE "HomePlace" AS ENUM ('PIECE', 'SECTION');

CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

CREATE TABLE "home_slot" (
    "locale" TEXT NOT NULL,
    "place" "HomePlace" NOT NULL,
    "position" INTEGER NOT NULL,
    "edition_id" UUID,
    "list_kind" "ListKind",
    "list_key" TEXT,

    CONSTRAINT "home_slot_pkey" PRIMARY KEY ("locale","place","position")
);

CREATE INDEX "home_slot_edition_id_idx" ON "home_slot"("edition_id");

ALTER TABLE "home_slot" ADD CONSTRAINT "home_slot_edition_id_fkey"
  FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE SET NULL ON UPDATE CASCADE;
-- A place holds a piece or a list, never both and never nothing.
ALTER TABLE "home_slot" ADD CONSTRAINT "home_slot_holds_what_its_place_says" CHECK (
  ("place" = 'PIECE') = ("edition_id" IS NOT NULL)
  AND ("place" = 'SECTION') = ("list_kind" IS NOT NULL AND "list_key" IS NOT NULL));

-- Details and formula are printed, so they belong to the version: what stands was that of every version.
ALTER TABLE "fact_version" ADD COLUMN "details" JSONB, ADD COLUMN "formula" JSONB;
ALTER TABLE "fact_version" DISABLE TRIGGER "fact_version_is_only_released";
UPDATE "fact_version" v SET "details" = f."details", "formula" = f."formula"
FROM "fact" f WHERE f."id" = v."fact_id";
ALTER TABLE "fact_version" ENABLE TRIGGER "fact_version_is_only_released";

ALTER TABLE "box_revision" ADD COLUMN "form" "BoxForm";
ALTER TABLE "box_revision" DISABLE TRIGGER "box_revision_is_append_only";
UPDATE "box_revision" r SET "form" = b."form" FROM "box" b WHERE b."id" = r."box_id";
ALTER TABLE "box_revision" ENABLE TRIGGER "box_revision_is_append_only";
ALTER TABLE "box_revision" ALTER COLUMN "form" SET NOT NULL;

CREATE OR REPLACE VIEW "reader_fact" AS
SELECT f."id", s."slug", f."kind", f."period", v."details", v."formula", v."id" AS "version_id",
  v."number" AS "version_number", v."label", v."status", v."released_at", i."key" AS "indicator_key",
  i."label" AS "indicator_label", i."basis" AS "indicator_basis", i."kind" AS "indicator_kind", i."unit",
  vo."observations"
FROM "reader_public_fact" p
JOIN "fact" f ON f."id" = p."id"
JOIN "fact_version" v ON v."id" = f."current_version_id" AND v."state" = 'RELEASED'
JOIN "version_observations" vo ON vo."version_id" = v."id"
JOIN "slug" s ON s."kind" = 'FACT' AND s."target_id" = f."id" AND s."is_current"
LEFT JOIN "indicator" i ON i."id" = f."indicator_id";

CREATE OR REPLACE VIEW "printed_fact" AS
SELECT pf."publication_id", pf."fact_id", v."formula",
  jsonb_build_object(
    'factId', pf."fact_id",
    'slug', s."slug",
    'kind', f."kind",
    'details', v."details",
    'formula', v."formula",
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

CREATE OR REPLACE VIEW "reader_box" AS
SELECT pb."publication_id", pb."position", br."box_id", s."slug", br."form", br."title",
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
JOIN "slug" s ON s."kind" = 'BOX' AND s."target_id" = br."box_id" AND s."is_current";

ALTER TABLE "fact" DROP COLUMN "details", DROP COLUMN "formula";
ALTER TABLE "box" DROP COLUMN "form";

CREATE VIEW "reader_setting" AS SELECT "key", "value" FROM "setting";

-- What is withdrawn leaves its place by itself; the pieces after it move up.
CREATE VIEW "reader_home_slot" AS
SELECT h."locale", h."place", h."position", h."edition_id", l."publication_id", h."list_kind", h."list_key"
FROM "home_slot" h
LEFT JOIN "reader_live" l ON l."edition_id" = h."edition_id"
WHERE h."edition_id" IS NULL OR l."edition_id" IS NOT NULL;

-- The desk lists facts by when they were recorded.
CREATE INDEX "fact_created_at_id_idx" ON "fact"("created_at" DESC, "id" DESC);
CREATE INDEX "observation_source_id_idx" ON "observation"("source_id");

DO $$
BEGIN
  GRANT SELECT ON "reader_setting", "reader_home_slot" TO "tehlil_reader";
EXCEPTION WHEN undefined_object OR insufficient_privilege THEN
  RAISE NOTICE 'tehlil_reader is not available here: reader pages use the main role';
END $$;
