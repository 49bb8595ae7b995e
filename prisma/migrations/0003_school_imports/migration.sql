-- CreateTable
CREATE TABLE "school_imports" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "file_name" VARCHAR(200) NOT NULL,
    "year" INTEGER NOT NULL,
    "source" VARCHAR(160) NOT NULL,
    "cells" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "school_imports_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "school_imports_organisation_id_user_id_idx" ON "school_imports"("organisation_id", "user_id");

-- AddForeignKey
ALTER TABLE "school_imports" ADD CONSTRAINT "school_imports_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A staged list is small and belongs to a plausible year.
ALTER TABLE "school_imports"
  ADD CONSTRAINT "school_imports_year_check" CHECK (year BETWEEN 2000 AND 2100),
  ADD CONSTRAINT "school_imports_cells_check" CHECK (jsonb_typeof(cells) = 'array');
