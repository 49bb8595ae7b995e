-- Sealed offers, their opening and the award: what no bug, no haste and no hand on the keyboard may bend.

-- CreateTable
CREATE TABLE "unreadable_offers" (
    "offer_id" UUID NOT NULL,
    "reason" VARCHAR(20) NOT NULL,

    CONSTRAINT "unreadable_offers_pkey" PRIMARY KEY ("offer_id")
);

-- CreateTable
CREATE TABLE "awarded_items" (
    "offer_id" UUID NOT NULL,
    "lot_item_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "units" INTEGER NOT NULL,

    CONSTRAINT "awarded_items_pkey" PRIMARY KEY ("offer_id","lot_item_id")
);

-- CreateIndex
CREATE INDEX "awarded_items_unit_id_idx" ON "awarded_items"("unit_id");

-- AddForeignKey
ALTER TABLE "unreadable_offers" ADD CONSTRAINT "unreadable_offers_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "awarded_items" ADD CONSTRAINT "awarded_items_offer_id_lot_item_id_fkey" FOREIGN KEY ("offer_id", "lot_item_id") REFERENCES "opened_items"("offer_id", "lot_item_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "awarded_items" ADD CONSTRAINT "awarded_items_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "award_units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE offers
  ADD CONSTRAINT offers_hash CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT offers_are_sealed CHECK (octet_length(sealed) > 29);
ALTER TABLE offer_drafts ADD CONSTRAINT offer_drafts_are_sealed CHECK (octet_length(sealed) > 29);
ALTER TABLE opened_offers ADD CONSTRAINT opened_offers_total CHECK (total_centavos > 0);
ALTER TABLE opened_items
  ADD CONSTRAINT opened_items_units CHECK (units > 0),
  ADD CONSTRAINT opened_items_price CHECK (price_centavos > 0),
  ADD CONSTRAINT opened_items_component CHECK (national_component_percent BETWEEN 0 AND 100);
ALTER TABLE unreadable_offers ADD CONSTRAINT unreadable_offers_reason CHECK (reason IN ('seal-broken', 'hash-differs', 'content-unreadable'));
ALTER TABLE requirement_checks ADD CONSTRAINT requirement_checks_with_reason CHECK (length(trim(reason)) > 0);
ALTER TABLE award_units ADD CONSTRAINT award_units_decided CHECK (
  (outcome = 'awarded') = (awarded_offer_id IS NOT NULL) AND (outcome IN ('awarded', 'deserted')) = (awarded_at IS NOT NULL));
ALTER TABLE ranked_offers
  ADD CONSTRAINT ranked_offers_factor CHECK (factor_bps BETWEEN 1 AND 10000),
  ADD CONSTRAINT ranked_offers_place CHECK ((place IS NULL) = (excluded_reason IS NOT NULL) AND place > 0);
ALTER TABLE awarded_items ADD CONSTRAINT awarded_items_units CHECK (units > 0);

-- Whether a tender takes an offer sent at that instant. Its row is held until the writer ends, so that an opening, a
-- cancellation or an annulment waits for the offers that are on their way in, and those that come after see it.
CREATE FUNCTION tender_takes_offers(tender uuid, sent timestamptz) RETURNS boolean
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  found_status "TenderStatus";
  found_deadline timestamptz;
BEGIN
  SELECT status, deadline_at INTO found_status, found_deadline FROM tenders WHERE id = tender FOR SHARE;
  RETURN coalesce(found_status = 'published' AND sent < found_deadline, false);
END
$$;

-- The time of an offer is the database's, whatever the statement says, and cut to the millisecond: rounding could carry it
-- onto the deadline, and a time of the sender's choice would decide a tie.
CREATE FUNCTION offers_in_time() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  NEW.sent_at := date_trunc('milliseconds', app_clock());
  IF NOT tender_takes_offers(NEW.tender_id, NEW.sent_at) THEN
    RAISE EXCEPTION 'offers are not taken: deadline passed or tender not open' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER offers_in_time BEFORE INSERT ON offers FOR EACH ROW EXECUTE FUNCTION offers_in_time();
CREATE TRIGGER offers_append_only BEFORE UPDATE OR DELETE ON offers FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER offers_never_truncated BEFORE TRUNCATE ON offers FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION withdrawals_in_time() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  NEW.at := date_trunc('milliseconds', app_clock());
  IF NOT tender_takes_offers((SELECT tender_id FROM offers WHERE id = NEW.offer_id), NEW.at) THEN
    RAISE EXCEPTION 'offers are not taken: deadline passed or tender not open' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER withdrawals_in_time BEFORE INSERT ON offer_withdrawals FOR EACH ROW EXECUTE FUNCTION withdrawals_in_time();
CREATE TRIGGER withdrawals_append_only BEFORE UPDATE OR DELETE ON offer_withdrawals FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER withdrawals_never_truncated BEFORE TRUNCATE ON offer_withdrawals FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Once published, a deadline only moves later, and only before it passes; nothing opens before it.
CREATE FUNCTION tenders_keep_their_deadline() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'draft' AND NEW.deadline_at IS DISTINCT FROM OLD.deadline_at
     AND (OLD.status <> 'published' OR app_clock() >= OLD.deadline_at OR NEW.deadline_at IS NULL OR NEW.deadline_at < OLD.deadline_at) THEN
    RAISE EXCEPTION 'the deadline of a published tender only moves later, before it passes' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.status = 'published' AND NEW.status NOT IN ('published', 'cancelled', 'annulled') AND app_clock() < OLD.deadline_at THEN
    RAISE EXCEPTION 'a tender is not closed before its deadline' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.status NOT IN ('draft', 'published') AND NEW.status IN ('draft', 'published') THEN
    RAISE EXCEPTION 'a closed tender is not opened to offers again' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER tenders_keep_their_deadline BEFORE UPDATE ON tenders FOR EACH ROW EXECUTE FUNCTION tenders_keep_their_deadline();

-- The key of a tender is written once; that it was used is marked once, at the opening.
CREATE FUNCTION seals_are_kept() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.tender_id <> OLD.tender_id OR NEW.wrapped_key <> OLD.wrapped_key OR OLD.opened_at IS NOT NULL
     OR NOT EXISTS (SELECT 1 FROM openings WHERE tender_id = OLD.tender_id) THEN
    RAISE EXCEPTION 'the seal of a tender is kept as it is' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER seals_are_kept BEFORE UPDATE OR DELETE ON tender_seals FOR EACH ROW EXECUTE FUNCTION seals_are_kept();

-- What belongs to the stage between opening and recommendation is written in that stage and not after.
CREATE FUNCTION tender_is_closed(tender uuid) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM tenders t JOIN openings o ON o.tender_id = t.id WHERE t.id = tender AND t.status = 'closed')
$$;

CREATE FUNCTION openings_after_deadline() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  NEW.at := date_trunc('milliseconds', app_clock());
  IF NOT EXISTS (SELECT 1 FROM tenders WHERE id = NEW.tender_id AND status = 'closed' AND NEW.at >= deadline_at) THEN
    RAISE EXCEPTION 'a tender is opened after its deadline' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER openings_after_deadline BEFORE INSERT ON openings FOR EACH ROW EXECUTE FUNCTION openings_after_deadline();
CREATE TRIGGER openings_append_only BEFORE UPDATE OR DELETE ON openings FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION opened_at_the_opening() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT tender_is_closed((SELECT tender_id FROM offers WHERE id = NEW.offer_id)) THEN
    RAISE EXCEPTION 'offers are opened at the opening' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER opened_at_the_opening BEFORE INSERT ON opened_offers FOR EACH ROW EXECUTE FUNCTION opened_at_the_opening();
CREATE TRIGGER opened_offers_append_only BEFORE UPDATE OR DELETE ON opened_offers FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER opened_at_the_opening BEFORE INSERT ON opened_items FOR EACH ROW EXECUTE FUNCTION opened_at_the_opening();
CREATE TRIGGER opened_items_append_only BEFORE UPDATE OR DELETE ON opened_items FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER opened_at_the_opening BEFORE INSERT ON unreadable_offers FOR EACH ROW EXECUTE FUNCTION opened_at_the_opening();
CREATE TRIGGER unreadable_offers_append_only BEFORE UPDATE OR DELETE ON unreadable_offers FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A check may be mended while the evaluation lasts; the recommendation seals it.
CREATE TRIGGER checked_before_recommendation BEFORE INSERT OR UPDATE ON requirement_checks
  FOR EACH ROW EXECUTE FUNCTION opened_at_the_opening();
CREATE TRIGGER requirement_checks_never_deleted BEFORE DELETE ON requirement_checks FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The ranking is the one of the recommendation; an award unit is decided once, by the authority.
CREATE FUNCTION units_are_decided_once() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.outcome NOT IN ('pending', 'recommended')
     OR (NEW.tender_id, NEW.target_id, NEW.label, NEW.reference_centavos) IS DISTINCT FROM (OLD.tender_id, OLD.target_id, OLD.label, OLD.reference_centavos)
     OR (OLD.outcome = 'recommended' AND (NEW.recommended_offer_id, NEW.recommendation) IS DISTINCT FROM (OLD.recommended_offer_id, OLD.recommendation)) THEN
    RAISE EXCEPTION 'an award unit is decided once' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER units_are_decided_once BEFORE UPDATE ON award_units FOR EACH ROW EXECUTE FUNCTION units_are_decided_once();
CREATE TRIGGER award_units_never_deleted BEFORE DELETE ON award_units FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ranked_offers_append_only BEFORE UPDATE OR DELETE ON ranked_offers FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER awarded_items_append_only BEFORE UPDATE OR DELETE ON awarded_items FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Nobody is awarded more than they offered, and no item more than the tender asks for.
CREATE FUNCTION awarded_within_the_offer() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM lot_items WHERE id = NEW.lot_item_id FOR UPDATE;
  IF NEW.units > (SELECT units FROM opened_items WHERE offer_id = NEW.offer_id AND lot_item_id = NEW.lot_item_id)
     OR NEW.units + coalesce((SELECT sum(units) FROM awarded_items WHERE lot_item_id = NEW.lot_item_id), 0)
        > (SELECT units FROM lot_items WHERE id = NEW.lot_item_id) THEN
    RAISE EXCEPTION 'more is awarded than offered or asked for' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER awarded_within_the_offer BEFORE INSERT ON awarded_items FOR EACH ROW EXECUTE FUNCTION awarded_within_the_offer();
