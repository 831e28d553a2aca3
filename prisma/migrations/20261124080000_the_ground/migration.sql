-- CreateEnum
CREATE TYPE "Role" AS ENUM ('author', 'translator', 'checker', 'editor', 'admin');

-- CreateEnum
CREATE TYPE "InviteKind" AS ENUM ('SETUP', 'INVITE', 'RESET');

-- CreateEnum
CREATE TYPE "ArticleType" AS ENUM ('analysis', 'opinion', 'interview', 'report', 'news');

-- CreateEnum
CREATE TYPE "LiveState" AS ENUM ('NONE', 'PUBLISHED', 'WITHDRAWN', 'RETRACTED');

-- CreateEnum
CREATE TYPE "WorkState" AS ENUM ('CLEAN', 'DRAFT', 'IN_REVIEW', 'SENT_BACK', 'ON_HOLD', 'APPROVED', 'SCHEDULED');

-- CreateEnum
CREATE TYPE "SlugKind" AS ENUM ('ARTICLE', 'PAGE', 'FACT', 'BOX', 'PERSON', 'TOPIC', 'SERIES');

-- CreateEnum
CREATE TYPE "BoxForm" AS ENUM ('KEY_FIGURES', 'TIMELINE', 'TRADE_FLOW', 'AGREEMENTS', 'QUOTATION');

-- CreateEnum
CREATE TYPE "IndicatorKind" AS ENUM ('FLOW', 'STOCK');

-- CreateEnum
CREATE TYPE "FactKind" AS ENUM ('INDICATOR', 'EVENT', 'AGREEMENT', 'QUOTATION', 'TITLE', 'STATEMENT', 'DERIVED');

-- CreateEnum
CREATE TYPE "Qualifier" AS ENUM ('EXACT', 'ABOUT', 'OVER', 'UNDER', 'AT_LEAST', 'NEARLY');

-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('DAY', 'MONTH', 'YEAR');

-- CreateEnum
CREATE TYPE "VersionState" AS ENUM ('PROPOSED', 'RELEASED');

-- CreateEnum
CREATE TYPE "VersionReason" AS ENUM ('FIRST', 'SOURCE_REVISED', 'BETTER_SOURCE', 'OUR_ERROR', 'REDEFINED');

-- CreateEnum
CREATE TYPE "FactStatus" AS ENUM ('SOURCED', 'SOURCES_DIFFER', 'AUTHOR_STATEMENT', 'UNVERIFIED', 'STALE');

-- CreateEnum
CREATE TYPE "PersonKind" AS ENUM ('PERSON', 'DESK');

-- CreateEnum
CREATE TYPE "OutboxState" AS ENUM ('WAITING', 'DONE', 'DEAD');

-- CreateEnum
CREATE TYPE "SuppressionKind" AS ENUM ('EDITION', 'PUBLICATION', 'FACT', 'MEDIA');

-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "email_folded" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "password_hash" TEXT,
    "disabled_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invite" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "kind" "InviteKind" NOT NULL,
    "user_id" UUID,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invite_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_limit" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "window_start" TIMESTAMPTZ NOT NULL,
    "blocked_until" TIMESTAMPTZ,

    CONSTRAINT "sign_in_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "object_type" TEXT NOT NULL,
    "object_id" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "type" "ArticleType" NOT NULL,
    "original_locale" TEXT NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edition" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "live" "LiveState" NOT NULL DEFAULT 'NONE',
    "work" "WorkState" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 0,
    "head_revision_id" UUID,
    "live_publication_id" UUID,
    "based_on_revision_id" UUID,
    "approved_revision_id" UUID,
    "feed_id" TEXT,
    "first_published_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "parent_id" UUID,
    "title" TEXT NOT NULL,
    "deck" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "byline" UUID[],
    "lead_box_id" UUID,
    "slug" TEXT NOT NULL,
    "author_id" UUID,
    "op_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "autosave" (
    "edition_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "base_version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "autosave_pkey" PRIMARY KEY ("edition_id","user_id")
);

-- CreateTable
CREATE TABLE "slug" (
    "kind" "SlugKind" NOT NULL,
    "locale" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "target_id" UUID NOT NULL,
    "is_current" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "slug_pkey" PRIMARY KEY ("kind","locale","slug")
);

-- CreateTable
CREATE TABLE "box" (
    "id" UUID NOT NULL,
    "form" "BoxForm" NOT NULL,
    "head_revision_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "box_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "box_revision" (
    "id" UUID NOT NULL,
    "box_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "author_id" UUID,
    "op_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "box_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "box_item" (
    "box_revision_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "fact_id" UUID NOT NULL,

    CONSTRAINT "box_item_pkey" PRIMARY KEY ("box_revision_id","position")
);

-- CreateTable
CREATE TABLE "indicator" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "IndicatorKind" NOT NULL,
    "unit" TEXT NOT NULL,
    "label" JSONB NOT NULL,
    "basis" JSONB,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fact" (
    "id" UUID NOT NULL,
    "kind" "FactKind" NOT NULL,
    "indicator_id" UUID,
    "period" TEXT NOT NULL DEFAULT '',
    "formula" JSONB,
    "current_version_id" UUID,
    "merged_into_id" UUID,
    "in_fact_base_since" TIMESTAMPTZ,
    "created_by_id" UUID,
    "op_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT,
    "url" TEXT,
    "published_on" DATE,
    "language" TEXT,
    "independence_group" TEXT,
    "snapshot" TEXT,
    "snapshot_hash" TEXT,
    "retrieved_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "observation" (
    "id" UUID NOT NULL,
    "fact_id" UUID NOT NULL,
    "source_id" UUID,
    "reported_text" TEXT NOT NULL,
    "unit" TEXT,
    "lo" DECIMAL,
    "hi" DECIMAL,
    "qualifier" "Qualifier" NOT NULL DEFAULT 'EXACT',
    "resolution" DECIMAL,
    "date" DATE,
    "date_precision" "DatePrecision",
    "text" JSONB,
    "as_of" TEXT,
    "reporter" JSONB NOT NULL,
    "exact_quote" TEXT,
    "retrieved_on" DATE,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "observation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fact_version" (
    "id" UUID NOT NULL,
    "fact_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "observation_id" UUID,
    "label" JSONB NOT NULL,
    "status" "FactStatus" NOT NULL,
    "reason" "VersionReason" NOT NULL,
    "note" JSONB,
    "state" "VersionState" NOT NULL DEFAULT 'PROPOSED',
    "proposed_by_id" UUID,
    "proposed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "released_by_id" UUID,
    "released_at" TIMESTAMPTZ,
    "release_op_id" UUID,
    "op_id" UUID NOT NULL,

    CONSTRAINT "fact_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fact_version_rival" (
    "version_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "observation_id" UUID NOT NULL,

    CONSTRAINT "fact_version_rival_pkey" PRIMARY KEY ("version_id","position")
);

-- CreateTable
CREATE TABLE "citation" (
    "id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "fact_id" UUID NOT NULL,
    "fact_version_id" UUID,
    "block_id" TEXT NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "printed" TEXT NOT NULL,

    CONSTRAINT "citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "kind" "PersonKind" NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_text" (
    "person_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "degrees" TEXT,

    CONSTRAINT "person_text_pkey" PRIMARY KEY ("person_id","locale")
);

-- CreateTable
CREATE TABLE "post" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "held_from" DATE,
    "held_until" DATE,
    "title" JSONB NOT NULL,

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cache_change" (
    "seq" BIGINT NOT NULL,
    "tags" TEXT[],
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cache_change_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "front" (
    "id" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "acked_seq" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "front_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "state" "OutboxState" NOT NULL DEFAULT 'WAITING',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "run_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lease_until" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "shown_from" TIMESTAMPTZ NOT NULL,
    "shown_to" TIMESTAMPTZ,
    "byline" JSONB NOT NULL,
    "reading_minutes" INTEGER NOT NULL,
    "content_updated_at" TIMESTAMPTZ NOT NULL,
    "published_by_id" UUID,
    "op_id" UUID NOT NULL,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication_box" (
    "publication_id" UUID NOT NULL,
    "box_revision_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "publication_box_pkey" PRIMARY KEY ("publication_id","position")
);

-- CreateTable
CREATE TABLE "publication_fact" (
    "publication_id" UUID NOT NULL,
    "fact_id" UUID NOT NULL,
    "fact_version_id" UUID NOT NULL,

    CONSTRAINT "publication_fact_pkey" PRIMARY KEY ("publication_id","fact_id")
);

-- CreateTable
CREATE TABLE "publication_author" (
    "publication_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "shown_from" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "publication_author_pkey" PRIMARY KEY ("publication_id","person_id")
);

-- CreateTable
CREATE TABLE "suppression" (
    "id" UUID NOT NULL,
    "kind" "SuppressionKind" NOT NULL,
    "target_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lifted_at" TIMESTAMPTZ,
    "actor_id" UUID,
    "op_id" UUID NOT NULL,

    CONSTRAINT "suppression_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_folded_key" ON "app_user"("email_folded");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "invite_token_hash_key" ON "invite"("token_hash");

-- CreateIndex
CREATE INDEX "audit_event_object_type_object_id_idx" ON "audit_event"("object_type", "object_id");

-- CreateIndex
CREATE INDEX "audit_event_actor_id_at_idx" ON "audit_event"("actor_id", "at");

-- CreateIndex
CREATE INDEX "article_created_by_id_idx" ON "article"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "edition_head_revision_id_key" ON "edition"("head_revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "edition_live_publication_id_key" ON "edition"("live_publication_id");

-- CreateIndex
CREATE UNIQUE INDEX "edition_feed_id_key" ON "edition"("feed_id");

-- CreateIndex
CREATE INDEX "edition_locale_live_first_published_at_id_idx" ON "edition"("locale", "live", "first_published_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "edition_article_id_locale_key" ON "edition"("article_id", "locale");

-- CreateIndex
CREATE UNIQUE INDEX "revision_op_id_key" ON "revision"("op_id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_edition_id_number_key" ON "revision"("edition_id", "number");

-- CreateIndex
CREATE INDEX "slug_target_id_idx" ON "slug"("target_id");

-- CreateIndex
CREATE UNIQUE INDEX "box_head_revision_id_key" ON "box"("head_revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "box_revision_op_id_key" ON "box_revision"("op_id");

-- CreateIndex
CREATE UNIQUE INDEX "box_revision_box_id_number_key" ON "box_revision"("box_id", "number");

-- CreateIndex
CREATE INDEX "box_item_fact_id_idx" ON "box_item"("fact_id");

-- CreateIndex
CREATE UNIQUE INDEX "box_item_box_revision_id_fact_id_key" ON "box_item"("box_revision_id", "fact_id");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_key_key" ON "indicator"("key");

-- CreateIndex
CREATE UNIQUE INDEX "fact_current_version_id_key" ON "fact"("current_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "fact_op_id_key" ON "fact"("op_id");

-- CreateIndex
CREATE UNIQUE INDEX "fact_indicator_id_period_key" ON "fact"("indicator_id", "period");

-- CreateIndex
CREATE INDEX "observation_fact_id_idx" ON "observation"("fact_id");

-- CreateIndex
CREATE UNIQUE INDEX "fact_version_release_op_id_key" ON "fact_version"("release_op_id");

-- CreateIndex
CREATE UNIQUE INDEX "fact_version_op_id_key" ON "fact_version"("op_id");

-- CreateIndex
CREATE UNIQUE INDEX "fact_version_fact_id_number_key" ON "fact_version"("fact_id", "number");

-- CreateIndex
CREATE INDEX "citation_revision_id_idx" ON "citation"("revision_id");

-- CreateIndex
CREATE INDEX "citation_fact_id_idx" ON "citation"("fact_id");

-- CreateIndex
CREATE INDEX "post_person_id_idx" ON "post"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_key_key" ON "outbox"("key");

-- CreateIndex
CREATE INDEX "outbox_state_run_at_idx" ON "outbox"("state", "run_at");

-- CreateIndex
CREATE UNIQUE INDEX "publication_op_id_key" ON "publication"("op_id");

-- CreateIndex
CREATE INDEX "publication_edition_id_shown_from_idx" ON "publication"("edition_id", "shown_from");

-- CreateIndex
CREATE INDEX "publication_box_box_revision_id_idx" ON "publication_box"("box_revision_id");

-- CreateIndex
CREATE INDEX "publication_fact_fact_id_idx" ON "publication_fact"("fact_id");

-- CreateIndex
CREATE INDEX "publication_author_person_id_locale_shown_from_idx" ON "publication_author"("person_id", "locale", "shown_from" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "suppression_op_id_key" ON "suppression"("op_id");

-- CreateIndex
CREATE INDEX "suppression_kind_target_id_idx" ON "suppression"("kind", "target_id");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_head_revision_id_fkey" FOREIGN KEY ("head_revision_id") REFERENCES "revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_live_publication_id_fkey" FOREIGN KEY ("live_publication_id") REFERENCES "publication"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_based_on_revision_id_fkey" FOREIGN KEY ("based_on_revision_id") REFERENCES "revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_lead_box_id_fkey" FOREIGN KEY ("lead_box_id") REFERENCES "box"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "autosave" ADD CONSTRAINT "autosave_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "autosave" ADD CONSTRAINT "autosave_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "box" ADD CONSTRAINT "box_head_revision_id_fkey" FOREIGN KEY ("head_revision_id") REFERENCES "box_revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "box_revision" ADD CONSTRAINT "box_revision_box_id_fkey" FOREIGN KEY ("box_id") REFERENCES "box"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "box_item" ADD CONSTRAINT "box_item_box_revision_id_fkey" FOREIGN KEY ("box_revision_id") REFERENCES "box_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "box_item" ADD CONSTRAINT "box_item_fact_id_fkey" FOREIGN KEY ("fact_id") REFERENCES "fact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact" ADD CONSTRAINT "fact_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact" ADD CONSTRAINT "fact_current_version_id_fkey" FOREIGN KEY ("current_version_id") REFERENCES "fact_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact" ADD CONSTRAINT "fact_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "fact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_fact_id_fkey" FOREIGN KEY ("fact_id") REFERENCES "fact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact_version" ADD CONSTRAINT "fact_version_fact_id_fkey" FOREIGN KEY ("fact_id") REFERENCES "fact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact_version" ADD CONSTRAINT "fact_version_observation_id_fkey" FOREIGN KEY ("observation_id") REFERENCES "observation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact_version_rival" ADD CONSTRAINT "fact_version_rival_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "fact_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact_version_rival" ADD CONSTRAINT "fact_version_rival_observation_id_fkey" FOREIGN KEY ("observation_id") REFERENCES "observation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_fact_id_fkey" FOREIGN KEY ("fact_id") REFERENCES "fact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_fact_version_id_fkey" FOREIGN KEY ("fact_version_id") REFERENCES "fact_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_text" ADD CONSTRAINT "person_text_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_box" ADD CONSTRAINT "publication_box_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_box" ADD CONSTRAINT "publication_box_box_revision_id_fkey" FOREIGN KEY ("box_revision_id") REFERENCES "box_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_fact" ADD CONSTRAINT "publication_fact_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_fact" ADD CONSTRAINT "publication_fact_fact_id_fkey" FOREIGN KEY ("fact_id") REFERENCES "fact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_fact" ADD CONSTRAINT "publication_fact_fact_version_id_fkey" FOREIGN KEY ("fact_version_id") REFERENCES "fact_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_author" ADD CONSTRAINT "publication_author_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_author" ADD CONSTRAINT "publication_author_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
