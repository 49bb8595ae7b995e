-- What a form said, so that the same id with other content is told. Events that stand have none: they are answered as before.
ALTER TABLE "events" ADD COLUMN "content_hash" CHAR(64);

CREATE TABLE "sendings" (
    "request_id" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "sendings_pkey" PRIMARY KEY ("request_id")
);
CREATE INDEX "sendings_at_idx" ON "sendings"("at");

CREATE TABLE "kept_texts" (
    "person_key" CHAR(64) NOT NULL,
    "sealed" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "kept_texts_pkey" PRIMARY KEY ("person_key")
);
CREATE INDEX "kept_texts_at_idx" ON "kept_texts"("at");
