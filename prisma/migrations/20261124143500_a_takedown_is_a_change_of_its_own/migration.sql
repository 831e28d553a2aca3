-- A front may show what was superseded a moment ago, but never what was taken down.
ALTER TABLE "cache_change" DROP CONSTRAINT "cache_change_kind";
ALTER TABLE "cache_change" ADD CONSTRAINT "cache_change_kind" CHECK ("kind" IN ('hard', 'soft', 'takedown'));
