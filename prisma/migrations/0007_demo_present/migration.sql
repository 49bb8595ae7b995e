-- The present of a demonstration: what its clock comes back to. One that opened outside the school season stands in the past,
-- where somebody has something to do; the real day is no present of its.
ALTER TABLE "demo_clock" ADD COLUMN "present" INTEGER NOT NULL DEFAULT 0;

-- Of a demonstration that stands already only this is known: nobody but its opening moves a clock back.
UPDATE "demo_clock" SET "present" = LEAST("shift", 0);
