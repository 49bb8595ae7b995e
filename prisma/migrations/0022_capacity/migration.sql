-- AlterTable
ALTER TABLE "award_units" ADD COLUMN     "capacity_reason" TEXT;

-- CreateIndex
CREATE INDEX "offers_organisation_id_idx" ON "offers"("organisation_id");

-- A reason to go beyond a capacity stands only where something was awarded.
ALTER TABLE award_units ADD CONSTRAINT award_units_capacity_reason CHECK (
  capacity_reason IS NULL OR (outcome = 'awarded' AND length(trim(capacity_reason)) > 0));
