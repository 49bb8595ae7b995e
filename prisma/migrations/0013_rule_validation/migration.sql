-- CreateEnum
CREATE TYPE "rule_verdict" AS ENUM ('parameter', 'confirmed', 'changed', 'rejected');

-- AlterEnum
ALTER TYPE "role" ADD VALUE 'legal-adviser';

-- AlterTable
ALTER TABLE "rules" ADD COLUMN     "source" TEXT,
ADD COLUMN     "stands_for" VARCHAR(20);

-- AlterTable
ALTER TABLE "rule_overrides" ADD COLUMN     "article" VARCHAR(200),
ADD COLUMN     "file_id" UUID,
ADD COLUMN     "link" VARCHAR(500),
ADD COLUMN     "verdict" "rule_verdict" NOT NULL DEFAULT 'parameter';

-- AlterTable
ALTER TABLE "award_units" ADD COLUMN     "legal_basis" TEXT;

-- CreateTable
CREATE TABLE "legal_files" (
    "id" UUID NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "type" VARCHAR(40) NOT NULL,
    "contents" BYTEA NOT NULL,

    CONSTRAINT "legal_files_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rule_questions" (
    "id" UUID NOT NULL,
    "rule_id" VARCHAR(20) NOT NULL,
    "organisation_id" UUID NOT NULL,
    "tender_id" UUID,
    "user_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "rule_questions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "rule_questions_organisation_id_rule_id_at_idx" ON "rule_questions"("organisation_id", "rule_id", "at");

-- CreateIndex
CREATE INDEX "rule_questions_tender_id_idx" ON "rule_questions"("tender_id");

-- CreateIndex
CREATE UNIQUE INDEX "rule_overrides_file_id_key" ON "rule_overrides"("file_id");

-- AddForeignKey
ALTER TABLE "rules" ADD CONSTRAINT "rules_stands_for_fkey" FOREIGN KEY ("stands_for") REFERENCES "rules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_overrides" ADD CONSTRAINT "rule_overrides_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "legal_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_questions" ADD CONSTRAINT "rule_questions_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "rules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_questions" ADD CONSTRAINT "rule_questions_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_questions" ADD CONSTRAINT "rule_questions_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tenders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A validation names its norm and article, and brings the paper or tells where it is. A parameter of the authority is as it was.
ALTER TABLE rule_overrides ADD CONSTRAINT rule_overrides_validations_have_basis CHECK (
  verdict = 'parameter' OR (length(trim(coalesce(article, ''))) > 0 AND (link IS NOT NULL OR file_id IS NOT NULL)));
ALTER TABLE rule_overrides ADD CONSTRAINT rule_overrides_link CHECK (link IS NULL OR link LIKE 'https://%' OR link LIKE 'http://%');
ALTER TABLE legal_files ADD CONSTRAINT legal_files_contents CHECK (
  octet_length(contents) BETWEEN 1 AND 1572864 AND type IN ('application/pdf', 'image/png', 'image/jpeg'));
ALTER TABLE rules ADD CONSTRAINT rules_stand_for_another CHECK (stands_for <> id);

CREATE TRIGGER legal_files_append_only BEFORE UPDATE OR DELETE ON legal_files
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER rule_questions_append_only BEFORE UPDATE OR DELETE ON rule_questions
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
