-- CreateTable
CREATE TABLE "presence" (
    "edition_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "lease_until" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "presence_pkey" PRIMARY KEY ("edition_id","user_id")
);

-- CreateIndex
CREATE INDEX "presence_lease_until_idx" ON "presence"("lease_until");
