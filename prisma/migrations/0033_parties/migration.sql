-- Who bids and supplies is a party: one or more economic actors (docs/decisions/0062). What hung on an organisation hangs on its party,
-- whose id is the organisation's own: no envelope, receipt, lock or published file has to be written anew.

-- CreateTable
CREATE TABLE "parties" (
    "id" UUID NOT NULL,
    "lead_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "parties_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "party_members" (
    "party_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,

    CONSTRAINT "party_members_pkey" PRIMARY KEY ("party_id","organisation_id")
);

-- CreateIndex
CREATE INDEX "parties_lead_id_idx" ON "parties"("lead_id");

-- CreateIndex
CREATE INDEX "party_members_organisation_id_idx" ON "party_members"("organisation_id");

-- AddForeignKey
ALTER TABLE "parties" ADD CONSTRAINT "parties_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party_members" ADD CONSTRAINT "party_members_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party_members" ADD CONSTRAINT "party_members_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Every producer, and whoever else something of a bidder hangs on already.
INSERT INTO parties (id, lead_id, created_at)
SELECT o.id, o.id, o.created_at FROM organisations o
 WHERE o.kind = 'producer'
    OR EXISTS (SELECT FROM offers f WHERE f.organisation_id = o.id)
    OR EXISTS (SELECT FROM offer_drafts d WHERE d.organisation_id = o.id)
    OR EXISTS (SELECT FROM contracts c WHERE c.supplier_id = o.id);
INSERT INTO party_members (party_id, organisation_id) SELECT id, lead_id FROM parties;

ALTER TABLE offer_drafts DROP CONSTRAINT "offer_drafts_organisation_id_fkey";
ALTER TABLE offer_drafts RENAME COLUMN organisation_id TO party_id;
ALTER TABLE "offer_drafts" ADD CONSTRAINT "offer_drafts_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "offer_drafts_party_id_idx" ON "offer_drafts"("party_id");

ALTER TABLE offers DROP CONSTRAINT "offers_organisation_id_fkey";
ALTER TABLE offers RENAME COLUMN organisation_id TO party_id;
ALTER TABLE "offers" ADD CONSTRAINT "offers_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER INDEX "offers_tender_id_organisation_id_sent_at_idx" RENAME TO "offers_tender_id_party_id_sent_at_idx";
ALTER INDEX "offers_organisation_id_idx" RENAME TO "offers_party_id_idx";

ALTER TABLE contracts DROP CONSTRAINT "contracts_supplier_id_fkey";
ALTER TABLE contracts RENAME COLUMN supplier_id TO supplier_party_id;
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_supplier_party_id_fkey" FOREIGN KEY ("supplier_party_id") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER INDEX "contracts_tender_id_supplier_id_key" RENAME TO "contracts_tender_id_supplier_party_id_key";
ALTER INDEX "contracts_supplier_id_idx" RENAME TO "contracts_supplier_party_id_idx";

ALTER VIEW accepted_lines RENAME COLUMN supplier_id TO supplier_party_id;
ALTER VIEW contracted_lines RENAME COLUMN supplier_id TO supplier_party_id;

-- An economic actor is a party of its own from the beginning, whoever writes it down.
CREATE FUNCTION organisations_are_a_party() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO parties (id, lead_id) VALUES (NEW.id, NEW.id);
  INSERT INTO party_members (party_id, organisation_id) VALUES (NEW.id, NEW.id);
  RETURN NULL;
END
$$;
CREATE TRIGGER organisations_are_a_party AFTER INSERT ON organisations
  FOR EACH ROW WHEN (NEW.kind = 'producer') EXECUTE FUNCTION organisations_are_a_party();

-- Whose id is an organisation's is the party of that organisation alone; and only economic actors stand in one, so that nobody buys
-- from themselves.
CREATE FUNCTION party_members_are_actors() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.party_id <> NEW.organisation_id AND EXISTS (SELECT FROM organisations WHERE id = NEW.party_id) THEN
    RAISE EXCEPTION 'party % is of one actor alone', NEW.party_id USING ERRCODE = 'restrict_violation';
  END IF;
  IF NOT EXISTS (SELECT FROM organisations WHERE id = NEW.organisation_id AND kind = 'producer') THEN
    RAISE EXCEPTION 'organisation % is no economic actor', NEW.organisation_id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER party_members_are_actors BEFORE INSERT ON party_members FOR EACH ROW EXECUTE FUNCTION party_members_are_actors();

-- Seen at the end of the transaction: the party comes before its members.
CREATE FUNCTION parties_are_led_by_a_member() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM party_members WHERE party_id = NEW.id AND organisation_id = NEW.lead_id) THEN
    RAISE EXCEPTION 'party % is led by none of its members', NEW.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER parties_are_led_by_a_member AFTER INSERT ON parties
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION parties_are_led_by_a_member();

-- Once something was offered or supplied nobody joins it; nobody ever leaves it.
CREATE FUNCTION parties_that_bid_are_closed() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM offers WHERE party_id = NEW.party_id) OR EXISTS (SELECT FROM contracts WHERE supplier_party_id = NEW.party_id) THEN
    RAISE EXCEPTION 'party % has bid: nobody joins it', NEW.party_id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER parties_that_bid_are_closed BEFORE INSERT ON party_members FOR EACH ROW EXECUTE FUNCTION parties_that_bid_are_closed();
CREATE TRIGGER parties_append_only BEFORE UPDATE OR DELETE ON parties FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER party_members_append_only BEFORE UPDATE OR DELETE ON party_members FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Under whose name, kind and place a party stands: the one place where it is told.
CREATE VIEW party_leads AS
SELECT p.id AS party_id, o.id AS organisation_id, o.name, o.municipality_code, a.kind
  FROM parties p
  JOIN organisations o ON o.id = p.lead_id
  LEFT JOIN economic_actors a ON a.organisation_id = o.id;

-- The kind of bidder is the census's at the instant of sending, whatever the statement says: the margins go by it.
CREATE OR REPLACE FUNCTION offers_keep_the_kind() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  NEW.bidder_kind := coalesce((SELECT kind FROM party_leads WHERE party_id = NEW.party_id), 'company');
  RETURN NEW;
END
$$;
