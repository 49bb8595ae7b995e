-- A code that nobody handed over is a link, sent to the account's confirmed address.
ALTER TABLE "recovery_codes" ALTER COLUMN "organisation_id" DROP NOT NULL, ALTER COLUMN "issued_by_id" DROP NOT NULL;
ALTER TABLE recovery_codes ADD CONSTRAINT recovery_handed_over CHECK ((organisation_id IS NULL) = (issued_by_id IS NULL));

-- AlterTable
ALTER TABLE "mail_deliveries" ADD COLUMN     "code_id" UUID;
ALTER TABLE "mail_preferences" ADD COLUMN     "refused_address" VARCHAR(200);

-- CreateTable
CREATE TABLE "link_requests" (
    "id" UUID NOT NULL,
    "address" VARCHAR(200) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "link_requests_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "link_requests_at_idx" ON "link_requests"("at");

-- CreateIndex
CREATE UNIQUE INDEX "mail_deliveries_code_id_key" ON "mail_deliveries"("code_id");

-- AddForeignKey
ALTER TABLE "mail_deliveries" ADD CONSTRAINT "mail_deliveries_code_id_fkey" FOREIGN KEY ("code_id") REFERENCES "recovery_codes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE mail_deliveries ADD CONSTRAINT mail_carries_one_thing CHECK (notice_id IS NULL OR code_id IS NULL);
