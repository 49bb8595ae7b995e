-- Amendments of published tenders: versions, and offers that count once their author confirms them.

-- CreateTable
CREATE TABLE "tender_amendments" (
    "id" UUID NOT NULL,
    "tender_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "changes" JSONB NOT NULL,
    "reason" VARCHAR(1000) NOT NULL,
    "effect" VARCHAR(10) NOT NULL,
    "rule_trace" JSONB NOT NULL,
    "amended_by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "tender_amendments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offer_confirmations" (
    "offer_id" UUID NOT NULL,
    "amendment_id" UUID NOT NULL,
    "confirmed_by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "offer_confirmations_pkey" PRIMARY KEY ("offer_id","amendment_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "tender_amendments_tender_id_number_key" ON "tender_amendments"("tender_id", "number");

-- AddForeignKey
ALTER TABLE "tender_amendments" ADD CONSTRAINT "tender_amendments_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tenders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_confirmations" ADD CONSTRAINT "offer_confirmations_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_confirmations" ADD CONSTRAINT "offer_confirmations_amendment_id_fkey" FOREIGN KEY ("amendment_id") REFERENCES "tender_amendments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE tender_amendments
  ADD CONSTRAINT tender_amendments_number CHECK (number > 0),
  ADD CONSTRAINT tender_amendments_with_reason CHECK (length(trim(reason)) > 0),
  ADD CONSTRAINT tender_amendments_effect CHECK (effect IN ('confirm', 'untouched'));

-- An amendment is made while the tender takes offers, and its time is the database's. The tender's row is held by whoever amends before
-- this is written: an offer that was sent before has an earlier time, one that comes after sees the amendment.
CREATE FUNCTION amended_in_time() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  NEW.at := date_trunc('milliseconds', app_clock());
  IF NOT EXISTS (SELECT 1 FROM tenders WHERE id = NEW.tender_id AND status = 'published' AND NEW.at < deadline_at) THEN
    RAISE EXCEPTION 'a tender is amended while it takes offers' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER amended_in_time BEFORE INSERT ON tender_amendments FOR EACH ROW EXECUTE FUNCTION amended_in_time();
CREATE TRIGGER tender_amendments_append_only BEFORE UPDATE OR DELETE ON tender_amendments FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tender_amendments_never_truncated BEFORE TRUNCATE ON tender_amendments FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A confirmation comes in time, as an offer does, and is of the tender of its offer.
CREATE FUNCTION confirmed_in_time() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  tender uuid := (SELECT tender_id FROM offers WHERE id = NEW.offer_id);
BEGIN
  NEW.at := date_trunc('milliseconds', app_clock());
  IF NOT tender_takes_offers(tender, NEW.at) THEN
    RAISE EXCEPTION 'offers are not taken: deadline passed or tender not open' USING ERRCODE = 'restrict_violation';
  END IF;
  IF tender IS DISTINCT FROM (SELECT tender_id FROM tender_amendments WHERE id = NEW.amendment_id) THEN
    RAISE EXCEPTION 'the amendment is of another tender than the offer' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER confirmed_in_time BEFORE INSERT ON offer_confirmations FOR EACH ROW EXECUTE FUNCTION confirmed_in_time();
CREATE TRIGGER offer_confirmations_append_only BEFORE UPDATE OR DELETE ON offer_confirmations
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER offer_confirmations_never_truncated BEFORE TRUNCATE ON offer_confirmations
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Lots, items, drop points and requirements of a published tender change beside an amendment, in its very transaction, and never otherwise.
CREATE OR REPLACE FUNCTION refuse_unless_draft(tender uuid) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT status FROM tenders WHERE id = tender) <> 'draft' AND NOT EXISTS (
       SELECT 1 FROM tender_amendments a WHERE a.tender_id = tender AND a.xmin = pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'what is published stays as it was published' USING ERRCODE = 'restrict_violation';
  END IF;
END
$$;

-- So do the terms that stand in the tender's own row, and its deadline.
CREATE FUNCTION terms_stay_as_published() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.published_at IS NOT NULL
     AND (OLD.award_form, OLD.delivery_frequency, OLD.shelf_life_days, OLD.partial_allowed, OLD.deadline_at, OLD.reference_centavos)
         IS DISTINCT FROM
         (NEW.award_form, NEW.delivery_frequency, NEW.shelf_life_days, NEW.partial_allowed, NEW.deadline_at, NEW.reference_centavos)
     AND NOT EXISTS (SELECT 1 FROM tender_amendments a WHERE a.tender_id = OLD.id AND a.xmin = pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'what is published stays as it was published' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER terms_stay_as_published BEFORE UPDATE ON tenders FOR EACH ROW EXECUTE FUNCTION terms_stay_as_published();

-- Offers that the last amendment which touches offers came after, and that nobody confirmed since: they count for nothing.
CREATE VIEW unconfirmed_offers AS
  SELECT o.id AS offer_id, a.id AS amendment_id, a.number AS amendment_number
    FROM offers o
    JOIN LATERAL (SELECT t.id, t.number, t.at FROM tender_amendments t
                   WHERE t.tender_id = o.tender_id AND t.effect = 'confirm' ORDER BY t.number DESC LIMIT 1) a ON true
   WHERE o.sent_at <= a.at
     AND NOT EXISTS (SELECT 1 FROM offer_confirmations c WHERE c.offer_id = o.id AND c.amendment_id = a.id);

ALTER TABLE unreadable_offers
  DROP CONSTRAINT unreadable_offers_reason,
  ADD CONSTRAINT unreadable_offers_reason CHECK (reason IN ('seal-broken', 'hash-differs', 'content-unreadable', 'not-confirmed'));
