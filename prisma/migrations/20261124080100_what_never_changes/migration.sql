-- Revisions, box revisions, publications, released versions and the audit log are history:
-- the database itself refuses to rewrite them.

CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;

CREATE TRIGGER revision_is_append_only BEFORE UPDATE OR DELETE ON "revision"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER box_revision_is_append_only BEFORE UPDATE OR DELETE ON "box_revision"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER box_item_is_append_only BEFORE UPDATE OR DELETE ON "box_item"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER audit_event_is_append_only BEFORE UPDATE OR DELETE ON "audit_event"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER observation_is_append_only BEFORE UPDATE OR DELETE ON "observation"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER publication_is_never_deleted BEFORE DELETE ON "publication"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
-- The one thing that may happen to a publication: it ends.
CREATE TRIGGER publication_only_ends BEFORE UPDATE ON "publication"
  FOR EACH ROW
  WHEN (OLD."shown_to" IS NOT NULL
    OR (to_jsonb(OLD) - 'shown_to') IS DISTINCT FROM (to_jsonb(NEW) - 'shown_to'))
  EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER fact_version_is_never_deleted BEFORE DELETE ON "fact_version"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
-- The one thing that may happen to a version: it is released.
CREATE TRIGGER fact_version_is_only_released BEFORE UPDATE ON "fact_version"
  FOR EACH ROW
  WHEN (OLD."state" = 'RELEASED'
    OR (to_jsonb(OLD) - ARRAY['state', 'released_by_id', 'released_at', 'release_op_id'])
      IS DISTINCT FROM (to_jsonb(NEW) - ARRAY['state', 'released_by_id', 'released_at', 'release_op_id']))
  EXECUTE FUNCTION refuse_rewriting();

ALTER TABLE "cache_change" ADD CONSTRAINT "cache_change_kind" CHECK ("kind" IN ('hard', 'soft'));
ALTER TABLE "observation" ADD CONSTRAINT "observation_range" CHECK ("lo" IS NULL OR "hi" >= "lo");
ALTER TABLE "edition" ADD CONSTRAINT "edition_live_has_publication"
  CHECK (("live" IN ('PUBLISHED', 'RETRACTED')) = ("live_publication_id" IS NOT NULL));
