-- AlterTable
ALTER TABLE "award_units" ADD COLUMN     "round" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "award_rounds" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "offer_id" UUID NOT NULL,
    "next_offer_id" UUID,
    "cause" VARCHAR(10) NOT NULL,
    "happened_on" DATE NOT NULL,
    "reason" VARCHAR(1000) NOT NULL,
    "legal_basis" TEXT,
    "capacity_reason" TEXT,
    "rule_trace" JSONB NOT NULL,
    "decided_by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "award_rounds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award_changes" (
    "round_id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "lot_item_id" UUID NOT NULL,
    "units_before" INTEGER NOT NULL,
    "units_after" INTEGER NOT NULL,

    CONSTRAINT "award_changes_pkey" PRIMARY KEY ("round_id","offer_id","lot_item_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "award_rounds_unit_id_round_key" ON "award_rounds"("unit_id", "round");

-- AddForeignKey
ALTER TABLE "award_rounds" ADD CONSTRAINT "award_rounds_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "award_units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_changes" ADD CONSTRAINT "award_changes_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "award_rounds"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_changes" ADD CONSTRAINT "award_changes_offer_id_lot_item_id_fkey" FOREIGN KEY ("offer_id", "lot_item_id") REFERENCES "opened_items"("offer_id", "lot_item_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE award_units ADD CONSTRAINT award_units_round CHECK (round >= 1);
ALTER TABLE award_rounds
  ADD CONSTRAINT award_rounds_round CHECK (round >= 2),
  ADD CONSTRAINT award_rounds_cause CHECK (cause IN ('declined', 'late', 'papers')),
  ADD CONSTRAINT award_rounds_with_reason CHECK (length(trim(reason)) > 0),
  ADD CONSTRAINT award_rounds_to_another CHECK (next_offer_id <> offer_id);
ALTER TABLE award_changes
  ADD CONSTRAINT award_changes_units CHECK (units_before >= 0 AND units_after >= 0 AND units_before <> units_after);

-- A round begins where somebody is awarded and nobody has signed, one after the other.
CREATE FUNCTION rounds_before_signature() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM award_units u JOIN tenders t ON t.id = u.tender_id
     WHERE u.id = NEW.unit_id AND u.outcome = 'awarded' AND u.round + 1 = NEW.round AND t.status = 'awarded'
       AND EXISTS (SELECT 1 FROM awarded_items a WHERE a.unit_id = u.id AND a.offer_id = NEW.offer_id)
       AND NOT EXISTS (SELECT 1 FROM contracts c WHERE c.tender_id = t.id)) THEN
    RAISE EXCEPTION 'an award goes on to the next only before it is signed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER rounds_before_signature BEFORE INSERT ON award_rounds FOR EACH ROW EXECUTE FUNCTION rounds_before_signature();
CREATE TRIGGER award_rounds_append_only BEFORE UPDATE OR DELETE ON award_rounds FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER award_changes_append_only BEFORE UPDATE OR DELETE ON award_changes FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What is awarded changes only as the round that begins says, so that the record of who had what is whole.
CREATE FUNCTION awarded_as_the_round_says() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  units_now integer := CASE WHEN TG_OP = 'UPDATE' THEN NEW.units ELSE 0 END;
BEGIN
  IF (TG_OP = 'UPDATE' AND (NEW.offer_id, NEW.lot_item_id, NEW.unit_id) IS DISTINCT FROM (OLD.offer_id, OLD.lot_item_id, OLD.unit_id))
     OR NOT EXISTS (
       SELECT 1 FROM award_units u JOIN award_rounds r ON r.unit_id = u.id AND r.round = u.round + 1
         JOIN award_changes c ON c.round_id = r.id
        WHERE u.id = OLD.unit_id AND c.offer_id = OLD.offer_id AND c.lot_item_id = OLD.lot_item_id
          AND c.units_before = OLD.units AND c.units_after = units_now) THEN
    RAISE EXCEPTION 'what is awarded changes only with its round' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'UPDATE' THEN NEW ELSE OLD END;
END
$$;
DROP TRIGGER awarded_items_append_only ON awarded_items;
CREATE TRIGGER awarded_as_the_round_says BEFORE UPDATE OR DELETE ON awarded_items FOR EACH ROW EXECUTE FUNCTION awarded_as_the_round_says();

-- Nobody is awarded more than they offered, and no item more than the tender asks for; now also where a part grows.
CREATE OR REPLACE FUNCTION awarded_within_the_offer() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM lot_items WHERE id = NEW.lot_item_id FOR UPDATE;
  IF NEW.units > (SELECT units FROM opened_items WHERE offer_id = NEW.offer_id AND lot_item_id = NEW.lot_item_id)
     OR NEW.units + coalesce((SELECT sum(units) FROM awarded_items WHERE lot_item_id = NEW.lot_item_id AND offer_id <> NEW.offer_id), 0)
        > (SELECT units FROM lot_items WHERE id = NEW.lot_item_id) THEN
    RAISE EXCEPTION 'more is awarded than offered or asked for' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
DROP TRIGGER awarded_within_the_offer ON awarded_items;
CREATE TRIGGER awarded_within_the_offer BEFORE INSERT OR UPDATE ON awarded_items FOR EACH ROW EXECUTE FUNCTION awarded_within_the_offer();

-- The ranking is the one of the recommendation. A unit is decided once by the authority, and goes on only by a round on record.
CREATE OR REPLACE FUNCTION units_are_decided_once() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.tender_id, NEW.target_id, NEW.label, NEW.reference_centavos) IS DISTINCT FROM (OLD.tender_id, OLD.target_id, OLD.label, OLD.reference_centavos)
     OR (OLD.outcome <> 'pending' AND (NEW.recommended_offer_id, NEW.recommendation) IS DISTINCT FROM (OLD.recommended_offer_id, OLD.recommendation))
     OR OLD.outcome = 'deserted'
     OR (OLD.outcome <> 'awarded' AND NEW.round <> OLD.round)
     OR (OLD.outcome = 'awarded' AND (
          NEW.round <> OLD.round + 1 OR NEW.outcome NOT IN ('awarded', 'deserted')
          OR (NEW.departure_report, NEW.awarded_at, NEW.legal_basis) IS DISTINCT FROM (OLD.departure_report, OLD.awarded_at, OLD.legal_basis)
          OR NOT EXISTS (SELECT 1 FROM award_rounds r WHERE r.unit_id = OLD.id AND r.round = NEW.round))) THEN
    RAISE EXCEPTION 'an award unit is decided once' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;

-- A check is written while the evaluation lasts. After the award only of an offer that was not awarded, should it be the next in
-- order; what the recommendation rested on stays as it was.
CREATE FUNCTION checked_in_time() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF tender_is_closed((SELECT tender_id FROM offers WHERE id = NEW.offer_id)) THEN
    RETURN NEW;
  END IF;
  IF NOT EXISTS (
       SELECT 1 FROM offers o JOIN tenders t ON t.id = o.tender_id
        WHERE o.id = NEW.offer_id AND t.status = 'awarded'
          AND NOT EXISTS (SELECT 1 FROM awarded_items a WHERE a.offer_id = o.id)
          AND NOT EXISTS (SELECT 1 FROM award_changes c WHERE c.offer_id = o.id)
          AND (TG_OP = 'INSERT' OR OLD.at > (SELECT max(u.awarded_at) FROM award_units u WHERE u.tender_id = t.id))) THEN
    RAISE EXCEPTION 'offers are checked before the recommendation, or as next in order' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
DROP TRIGGER checked_before_recommendation ON requirement_checks;
CREATE TRIGGER checked_in_time BEFORE INSERT OR UPDATE ON requirement_checks FOR EACH ROW EXECUTE FUNCTION checked_in_time();
DROP TRIGGER checked_before_recommendation ON claim_checks;
CREATE TRIGGER checked_in_time BEFORE INSERT OR UPDATE ON claim_checks FOR EACH ROW EXECUTE FUNCTION checked_in_time();
