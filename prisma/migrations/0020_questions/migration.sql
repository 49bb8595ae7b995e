-- AlterTable
ALTER TABLE "tenders" ADD COLUMN     "questions_until" DATE;

-- CreateTable
CREATE TABLE "tender_questions" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "tender_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "lot_id" UUID,
    "text" VARCHAR(600) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "tender_questions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tender_answers" (
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "text" VARCHAR(1500) NOT NULL,
    "answered_by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "tender_answers_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "tender_questions_tender_id_organisation_id_idx" ON "tender_questions"("tender_id", "organisation_id");

-- CreateIndex
CREATE INDEX "tender_answers_question_id_idx" ON "tender_answers"("question_id");

-- AddForeignKey
ALTER TABLE "tender_questions" ADD CONSTRAINT "tender_questions_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tenders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tender_questions" ADD CONSTRAINT "tender_questions_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tender_questions" ADD CONSTRAINT "tender_questions_lot_id_fkey" FOREIGN KEY ("lot_id") REFERENCES "lots"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tender_answers" ADD CONSTRAINT "tender_answers_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "tender_questions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A day for questions belongs to a deadline, and no later than it.
ALTER TABLE tenders ADD CONSTRAINT tenders_questions_before_deadline CHECK (
  questions_until IS NULL OR (deadline_at IS NOT NULL AND questions_until <= (deadline_at AT TIME ZONE 'America/La_Paz')::date));

-- What takes offers today takes questions too, up to two days before it closes; what closed before never took any.
UPDATE tenders SET questions_until = greatest((published_at AT TIME ZONE 'America/La_Paz')::date,
                                              (deadline_at AT TIME ZONE 'America/La_Paz')::date - 2)
 WHERE status = 'published' AND published_at IS NOT NULL AND deadline_at > app_clock();

CREATE TRIGGER tender_questions_append_only BEFORE UPDATE OR DELETE ON tender_questions
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tender_answers_append_only BEFORE UPDATE OR DELETE ON tender_answers
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
