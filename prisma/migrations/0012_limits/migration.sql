-- Tries at the doors that ask for a password are counted by lane (the municipality of a registration, an invitation) too, and over everybody.

-- AlterTable
ALTER TABLE "attempts" ADD COLUMN     "lane_key" VARCHAR(64) NOT NULL DEFAULT '';

-- Every count looks at the last quarter of an hour, and the cleaning at what is older than a day: one index serves them all.
DROP INDEX "attempts_account_key_at_idx";
DROP INDEX "attempts_address_key_at_idx";
CREATE INDEX "attempts_at_idx" ON "attempts"("at");

-- What one person, and all together, invited within the last hour.
CREATE INDEX "invitations_created_at_idx" ON "invitations"("created_at");
