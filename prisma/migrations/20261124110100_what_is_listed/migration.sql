-- A list shows what is live, and nobody has to remember it: whoever makes an edition live, or ends
-- it, moves its places in all lists with it.

CREATE FUNCTION list_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "listing" WHERE "edition_id" = NEW."id";
  INSERT INTO "listing" ("kind", "key", "locale", "published_at", "edition_id")
  SELECT DISTINCT place."kind"::"ListKind", place."key", NEW."locale", NEW."first_published_at", NEW."id"
  FROM "publication" p
  JOIN "revision" r ON r."id" = p."revision_id"
  JOIN "article" a ON a."id" = NEW."article_id"
  CROSS JOIN LATERAL (
    VALUES ('ALL', ''), ('TYPE', a."type"::text), ('SERIES', p."series_id"::text)
    UNION ALL SELECT 'TOPIC', unnest(p."topic_ids")::text
    UNION ALL SELECT 'COUNTRY', unnest(p."countries")
    UNION ALL SELECT 'AUTHOR', unnest(r."byline")::text
  ) AS place("kind", "key")
  WHERE p."id" = NEW."live_publication_id" AND place."key" IS NOT NULL;
  RETURN NULL;
END $$;

CREATE TRIGGER edition_is_listed
  AFTER INSERT OR UPDATE OF "live_publication_id", "first_published_at" ON "edition"
  FOR EACH ROW EXECUTE FUNCTION list_edition();

-- What was live before there were lists.
UPDATE "edition" SET "live_publication_id" = "live_publication_id" WHERE "live_publication_id" IS NOT NULL;

-- Changed values, newest first, for home and the fact base.
CREATE INDEX "fact_version_changes_idx" ON "fact_version" ("released_at" DESC, "fact_id")
  WHERE "state" = 'RELEASED' AND "number" > 1;
