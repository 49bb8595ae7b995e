-- A text waits for each form that somebody fills in, not one for each person: it is kept while they write.
-- Texts that stand are found under the key of no form and on every page, until their hours are over.
ALTER TABLE "kept_texts" ADD COLUMN     "form_key" CHAR(64) NOT NULL DEFAULT repeat('0', 64),
ADD COLUMN     "page_key" CHAR(64) NOT NULL DEFAULT repeat('0', 64);
ALTER TABLE "kept_texts" ALTER COLUMN "form_key" DROP DEFAULT,
ALTER COLUMN "page_key" DROP DEFAULT;
ALTER TABLE "kept_texts" DROP CONSTRAINT "kept_texts_pkey",
ADD CONSTRAINT "kept_texts_pkey" PRIMARY KEY ("person_key", "form_key");
