-- What the browser called itself at sign-in: its owner knows a session by it.
ALTER TABLE "session" ADD COLUMN "user_agent" TEXT;

-- The log is read newest first, by kind of object and by kind of act.
CREATE INDEX "audit_event_action_id_idx" ON "audit_event" ("action", "id");
CREATE INDEX "audit_event_at_idx" ON "audit_event" ("at");
