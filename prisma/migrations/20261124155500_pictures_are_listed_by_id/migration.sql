-- Ids of version 7 are in the order of time: the library walks the primary key.
DROP INDEX "media_created_at_id_idx";
