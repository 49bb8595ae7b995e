-- DropIndex
DROP INDEX "users_email_key";

-- AlterTable
ALTER TABLE "economic_actors" ADD COLUMN     "consent" VARCHAR(300),
ADD COLUMN     "entered_by_id" UUID,
ADD COLUMN     "remarks" VARCHAR(600),
ADD COLUMN     "returned_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "commitments" ADD COLUMN     "accepted_at" TIMESTAMPTZ(3),
ADD COLUMN     "declined_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "users" ADD COLUMN     "held_since" TIMESTAMPTZ(3),
ADD COLUMN     "phone_key" VARCHAR(15),
ADD COLUMN     "recoveries" INTEGER NOT NULL DEFAULT 0,
ALTER COLUMN "email" DROP NOT NULL;

-- AlterTable
ALTER TABLE "sessions" ADD COLUMN     "own_device" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "proven_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "events" ADD COLUMN     "device_key" CHAR(64);

-- CreateTable
CREATE TABLE "role_grants" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "membership_id" UUID,
    "invitation_id" UUID,
    "roles" "role"[],
    "replaces" BOOLEAN NOT NULL DEFAULT false,
    "proposed_by_id" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),
    "seconded_by_id" UUID,
    "seconded_at" TIMESTAMPTZ(3),
    "declined_at" TIMESTAMPTZ(3),
    "designation" VARCHAR(80),
    "designated_on" DATE,

    CONSTRAINT "role_grants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recovery_codes" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "issued_by_id" UUID NOT NULL,
    "code_hash" CHAR(64) NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_codes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "role_grants_organisation_id_seconded_at_idx" ON "role_grants"("organisation_id", "seconded_at");

-- CreateIndex
CREATE INDEX "role_grants_membership_id_idx" ON "role_grants"("membership_id");

-- CreateIndex
CREATE INDEX "role_grants_invitation_id_idx" ON "role_grants"("invitation_id");

-- CreateIndex
CREATE UNIQUE INDEX "recovery_codes_code_hash_key" ON "recovery_codes"("code_hash");

-- CreateIndex
CREATE INDEX "recovery_codes_user_id_issued_at_idx" ON "recovery_codes"("user_id", "issued_at");

-- CreateIndex
CREATE INDEX "users_email_idx" ON "users"("email");

-- CreateIndex
CREATE INDEX "users_phone_key_idx" ON "users"("phone_key");

-- AddForeignKey
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "memberships"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_proposed_by_id_fkey" FOREIGN KEY ("proposed_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_seconded_by_id_fkey" FOREIGN KEY ("seconded_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_issued_by_id_fkey" FOREIGN KEY ("issued_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whoever has a phone can sign in with it: its first number, its digits alone, without Bolivia's prefix.
UPDATE users SET phone_key = substring(regexp_replace(regexp_replace(split_part(split_part(phone, '/', 1), ';', 1), '\D', '', 'g'), '^(00)?591(?=\d{8}$)', '') from 1 for 15)
 WHERE phone IS NOT NULL AND length(regexp_replace(split_part(split_part(phone, '/', 1), ';', 1), '\D', '', 'g')) >= 7;
ALTER TABLE users ADD CONSTRAINT users_can_be_told CHECK (email IS NOT NULL OR phone_key IS NOT NULL);
ALTER TABLE users ADD CONSTRAINT users_phone_key CHECK (phone_key ~ '^\d{7,15}$');

-- A grant stands by two people, or by the authority's designation; who seconds is not who proposed.
ALTER TABLE role_grants ADD CONSTRAINT role_grants_by_two CHECK (seconded_by_id <> proposed_by_id);
ALTER TABLE role_grants ADD CONSTRAINT role_grants_once CHECK (seconded_at IS NULL OR declined_at IS NULL);
ALTER TABLE role_grants ADD CONSTRAINT role_grants_designation CHECK ((designation IS NULL) = (designated_on IS NULL));
ALTER TABLE recovery_codes ADD CONSTRAINT recovery_codes_by_another CHECK (issued_by_id <> user_id);

-- Promises that the organisation itself wrote down or reported on are its own; the others wait for its yes.
ALTER TABLE commitments ADD CONSTRAINT commitments_one_answer CHECK (accepted_at IS NULL OR declined_at IS NULL);
UPDATE commitments c SET accepted_at = app_clock()
 WHERE c.organisation_id = c.facilitator_id
    OR EXISTS (SELECT FROM events e WHERE e.subject_id = c.id AND e.act = 'commitment.report' AND e.organisation_id = c.organisation_id);
