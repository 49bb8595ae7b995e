-- CreateEnum
CREATE TYPE "file_kind" AS ENUM ('census-document');

-- CreateEnum
CREATE TYPE "file_type" AS ENUM ('pdf', 'jpeg', 'xlsx', 'docx');

-- CreateTable
CREATE TABLE "files" (
    "id" UUID NOT NULL,
    "kind" "file_kind" NOT NULL,
    "type" "file_type" NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "sent_sha256" CHAR(64) NOT NULL,
    "view_sha256" CHAR(64),
    "view_bytes" INTEGER,
    "organisation_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "files_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file_contents" (
    "sha256" CHAR(64) NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "file_contents_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "actor_document_files" (
    "file_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,

    CONSTRAINT "actor_document_files_pkey" PRIMARY KEY ("file_id")
);

-- CreateTable
CREATE TABLE "uploads" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "bytes" INTEGER NOT NULL,
    "received" INTEGER NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "uploads_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "upload_parts" (
    "user_id" UUID NOT NULL,
    "upload_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "upload_parts_pkey" PRIMARY KEY ("user_id","upload_id","start")
);

-- CreateIndex
CREATE INDEX "files_sha256_idx" ON "files"("sha256");

-- CreateIndex
CREATE INDEX "files_view_sha256_idx" ON "files"("view_sha256");

-- CreateIndex
CREATE INDEX "files_kind_at_idx" ON "files"("kind", "at");

-- CreateIndex
CREATE INDEX "actor_document_files_document_id_idx" ON "actor_document_files"("document_id");

-- CreateIndex
CREATE INDEX "uploads_at_idx" ON "uploads"("at");

-- AddForeignKey
ALTER TABLE "files" ADD CONSTRAINT "files_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor_document_files" ADD CONSTRAINT "actor_document_files_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor_document_files" ADD CONSTRAINT "actor_document_files_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "actor_documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upload_parts" ADD CONSTRAINT "upload_parts_user_id_upload_id_fkey" FOREIGN KEY ("user_id", "upload_id") REFERENCES "uploads"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Packed already: a part of one is read without unpacking what stands before it.
ALTER TABLE file_contents ALTER COLUMN bytes SET STORAGE EXTERNAL;

ALTER TABLE files
  ADD CONSTRAINT files_size CHECK (bytes BETWEEN 1 AND 10485760 AND view_bytes BETWEEN 1 AND 153600),
  ADD CONSTRAINT files_hashes CHECK (
    sha256 ~ '^[0-9a-f]{64}$' AND sent_sha256 ~ '^[0-9a-f]{64}$' AND view_sha256 ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT files_view CHECK ((view_sha256 IS NULL) = (view_bytes IS NULL));
ALTER TABLE file_contents ADD CONSTRAINT file_contents_hash CHECK (
  octet_length(bytes) BETWEEN 1 AND 10485760 AND sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE uploads ADD CONSTRAINT uploads_size CHECK (bytes BETWEEN 1 AND 10485760 AND received BETWEEN 0 AND bytes);
ALTER TABLE upload_parts ADD CONSTRAINT upload_parts_size CHECK (start >= 0 AND octet_length(bytes) BETWEEN 1 AND 2097152);

-- A file is what it was when it was given; that its content was let go of is told once.
CREATE FUNCTION files_only_let_go() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.removed_at IS NULL AND NEW.removed_at IS NOT NULL
     AND to_jsonb(NEW) - 'removed_at' = to_jsonb(OLD) - 'removed_at' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER files_append_only BEFORE UPDATE OR DELETE ON files
  FOR EACH ROW EXECUTE FUNCTION files_only_let_go();
CREATE TRIGGER file_contents_never_changed BEFORE UPDATE ON file_contents
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
