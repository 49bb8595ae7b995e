-- CreateEnum
CREATE TYPE "MailMode" AS ENUM ('never', 'at-once', 'daily');

-- CreateEnum
CREATE TYPE "MailState" AS ENUM ('waiting', 'sent', 'failed');

-- CreateTable
CREATE TABLE "mail_preferences" (
    "user_id" UUID NOT NULL,
    "mode" "MailMode" NOT NULL,
    "quiet_from" INTEGER,
    "quiet_until" INTEGER,
    "confirmed_address" VARCHAR(200),

    CONSTRAINT "mail_preferences_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "mail_deliveries" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "notice_id" UUID,
    "address" VARCHAR(200) NOT NULL,
    "state" "MailState" NOT NULL DEFAULT 'waiting',
    "tries" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "reason" VARCHAR(200),

    CONSTRAINT "mail_deliveries_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mail_deliveries_state_due_at_idx" ON "mail_deliveries"("state", "due_at");

-- CreateIndex
CREATE INDEX "mail_deliveries_user_id_idx" ON "mail_deliveries"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "mail_deliveries_notice_id_user_id_key" ON "mail_deliveries"("notice_id", "user_id");

-- AddForeignKey
ALTER TABLE "mail_preferences" ADD CONSTRAINT "mail_preferences_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail_deliveries" ADD CONSTRAINT "mail_deliveries_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail_deliveries" ADD CONSTRAINT "mail_deliveries_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notices"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE mail_preferences ADD CONSTRAINT mail_quiet_hours CHECK (
  (quiet_from IS NULL) = (quiet_until IS NULL) AND quiet_from BETWEEN 0 AND 23 AND quiet_until BETWEEN 0 AND 23 AND quiet_from <> quiet_until);
ALTER TABLE mail_deliveries ADD CONSTRAINT mail_sent CHECK ((sent_at IS NOT NULL) = (state = 'sent'));
