-- An uploaded file is kept with all its sheets, each cell with its kind, and with how a person said it is to be read.

ALTER TABLE "school_imports" ADD COLUMN "sheets" JSONB, ADD COLUMN "layout" JSONB;

-- What was uploaded before had one sheet of texts.
UPDATE "school_imports" SET "sheets" = jsonb_build_array(jsonb_build_object(
  'name', '', 'hidden', false, 'hiddenRows', 0, 'beyond', NULL, 'tooLong', false,
  'rows', (
    SELECT coalesce(jsonb_agg(jsonb_build_object('row', place, 'cells', texts) ORDER BY place), '[]')
      FROM jsonb_array_elements("cells") WITH ORDINALITY AS r(texts, place)
  )
));

ALTER TABLE "school_imports"
  ALTER COLUMN "sheets" SET NOT NULL,
  DROP CONSTRAINT "school_imports_cells_check",
  DROP COLUMN "cells",
  ADD CONSTRAINT "school_imports_sheets_check" CHECK (jsonb_typeof(sheets) = 'array'),
  ADD CONSTRAINT "school_imports_layout_check" CHECK (jsonb_typeof(layout) = 'object');

CREATE TABLE "import_layouts" (
    "organisation_id" UUID NOT NULL,
    "titles" CHAR(64) NOT NULL,
    "layout" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "import_layouts_pkey" PRIMARY KEY ("organisation_id","titles")
);

ALTER TABLE "import_layouts" ADD CONSTRAINT "import_layouts_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "import_layouts" ADD CONSTRAINT "import_layouts_layout_check" CHECK (jsonb_typeof(layout) = 'object');
