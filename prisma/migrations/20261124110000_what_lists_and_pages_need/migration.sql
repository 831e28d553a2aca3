-- CreateEnum
CREATE TYPE "ListKind" AS ENUM ('ALL', 'TYPE', 'TOPIC', 'COUNTRY', 'AUTHOR', 'SERIES');

-- DropForeignKey
ALTER TABLE "publication_author" DROP CONSTRAINT "publication_author_person_id_fkey";

-- DropForeignKey
ALTER TABLE "publication_author" DROP CONSTRAINT "publication_author_publication_id_fkey";

-- AlterTable
ALTER TABLE "article" ADD COLUMN     "disclaimer" JSONB,
ADD COLUMN     "funder" JSONB,
ADD COLUMN     "series_id" UUID,
ADD COLUMN     "series_number" INTEGER;

-- AlterTable
ALTER TABLE "fact" ADD COLUMN     "details" JSONB;

-- AlterTable
ALTER TABLE "publication" ADD COLUMN     "countries" TEXT[],
ADD COLUMN     "disclaimer" JSONB,
ADD COLUMN     "funder" JSONB,
ADD COLUMN     "series_id" UUID,
ADD COLUMN     "series_number" INTEGER,
ADD COLUMN     "topic_ids" UUID[];

-- DropTable
DROP TABLE "publication_author";

-- CreateTable
CREATE TABLE "page" (
    "id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "page_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "page_text" (
    "id" UUID NOT NULL,
    "page_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "page_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "listing" (
    "kind" "ListKind" NOT NULL,
    "key" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,
    "edition_id" UUID NOT NULL,

    CONSTRAINT "listing_pkey" PRIMARY KEY ("kind","key","locale","published_at","edition_id")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" UUID NOT NULL,
    "name" JSONB NOT NULL,
    "description" JSONB,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_topic" (
    "article_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "topic_id" UUID NOT NULL,

    CONSTRAINT "article_topic_pkey" PRIMARY KEY ("article_id","position")
);

-- CreateTable
CREATE TABLE "article_country" (
    "article_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "country" TEXT NOT NULL,

    CONSTRAINT "article_country_pkey" PRIMARY KEY ("article_id","position")
);

-- CreateTable
CREATE TABLE "series" (
    "id" UUID NOT NULL,
    "title" JSONB NOT NULL,
    "description" JSONB,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "series_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "page_text_page_id_locale_key" ON "page_text"("page_id", "locale");

-- CreateIndex
CREATE INDEX "listing_edition_id_idx" ON "listing"("edition_id");

-- CreateIndex
CREATE INDEX "article_topic_topic_id_idx" ON "article_topic"("topic_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_topic_article_id_topic_id_key" ON "article_topic"("article_id", "topic_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_country_article_id_country_key" ON "article_country"("article_id", "country");

-- CreateIndex
CREATE INDEX "article_series_id_idx" ON "article"("series_id");

-- CreateIndex
CREATE INDEX "fact_version_released_at_fact_id_idx" ON "fact_version"("released_at" DESC, "fact_id");

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page_text" ADD CONSTRAINT "page_text_page_id_fkey" FOREIGN KEY ("page_id") REFERENCES "page"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing" ADD CONSTRAINT "listing_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_topic" ADD CONSTRAINT "article_topic_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_topic" ADD CONSTRAINT "article_topic_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_country" ADD CONSTRAINT "article_country_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
