-- AlterTable
ALTER TABLE "actor_documents" ADD COLUMN     "issuer" VARCHAR(120) NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "offers" ADD COLUMN     "bidder_kind" "actor_kind";

-- CreateTable
CREATE TABLE "claim_checks" (
    "offer_id" UUID NOT NULL,
    "claim" VARCHAR(2) NOT NULL,
    "confirmed" BOOLEAN NOT NULL,
    "reason" VARCHAR(400) NOT NULL,
    "paper" JSONB,
    "checked_by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "claim_checks_pkey" PRIMARY KEY ("offer_id","claim")
);

-- CreateTable
CREATE TABLE "evaluation_returns" (
    "id" UUID NOT NULL,
    "tender_id" UUID NOT NULL,
    "remarks" TEXT NOT NULL,
    "returned_by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),
    "recommended_by_id" UUID NOT NULL,
    "recommendation" TEXT NOT NULL,
    "record" JSONB NOT NULL,

    CONSTRAINT "evaluation_returns_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "evaluation_returns_tender_id_at_idx" ON "evaluation_returns"("tender_id", "at");

-- AddForeignKey
ALTER TABLE "claim_checks" ADD CONSTRAINT "claim_checks_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "opened_offers"("offer_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_returns" ADD CONSTRAINT "evaluation_returns_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tenders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE claim_checks
  ADD CONSTRAINT claim_checks_claim CHECK (claim IN ('F1', 'F2', 'F3')),
  ADD CONSTRAINT claim_checks_with_reason CHECK (length(trim(reason)) > 0);
ALTER TABLE evaluation_returns ADD CONSTRAINT evaluation_returns_with_remarks CHECK (length(trim(remarks)) > 0);

-- As with the requirements: a check may be mended while the evaluation lasts; the recommendation seals it.
CREATE TRIGGER checked_before_recommendation BEFORE INSERT OR UPDATE ON claim_checks
  FOR EACH ROW EXECUTE FUNCTION opened_at_the_opening();
CREATE TRIGGER claim_checks_never_deleted BEFORE DELETE ON claim_checks FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER evaluation_returns_append_only BEFORE UPDATE OR DELETE ON evaluation_returns
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The kind of bidder is the census's at the instant of sending, whatever the statement says: the margins go by it.
CREATE FUNCTION offers_keep_the_kind() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  NEW.bidder_kind := coalesce((SELECT kind FROM economic_actors WHERE organisation_id = NEW.organisation_id), 'company');
  RETURN NEW;
END
$$;
CREATE TRIGGER offers_keep_the_kind BEFORE INSERT ON offers FOR EACH ROW EXECUTE FUNCTION offers_keep_the_kind();

-- A recommendation that was sent back makes room for the next one, and only once a copy of it lies in the return.
CREATE FUNCTION is_kept_in_a_return(unit uuid) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1 FROM award_units u
      JOIN tenders t ON t.id = u.tender_id AND t.status = 'closed'
      JOIN evaluation_returns r ON r.tender_id = u.tender_id
     WHERE u.id = unit AND u.outcome = 'recommended'
       AND r.record -> 'units' @> jsonb_build_array(jsonb_build_object('id', u.id)))
$$;

CREATE FUNCTION recommended_until_returned() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT is_kept_in_a_return((to_jsonb(OLD) ->> TG_ARGV[0])::uuid) THEN
    RAISE EXCEPTION 'rows of % are never deleted but with their copy in a return', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END
$$;
DROP TRIGGER award_units_never_deleted ON award_units;
CREATE TRIGGER award_units_until_returned BEFORE DELETE ON award_units
  FOR EACH ROW EXECUTE FUNCTION recommended_until_returned('id');
DROP TRIGGER ranked_offers_append_only ON ranked_offers;
CREATE TRIGGER ranked_offers_never_changed BEFORE UPDATE ON ranked_offers FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ranked_offers_until_returned BEFORE DELETE ON ranked_offers
  FOR EACH ROW EXECUTE FUNCTION recommended_until_returned('unit_id');
