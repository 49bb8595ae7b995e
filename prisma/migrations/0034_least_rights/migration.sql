-- Who serves people owns nothing (decision 0064). Its rights are given by who migrates (prisma/rights.json); here is what they need.

-- A cascade deletes past every right: what is deleted with its unit is deleted by name.
-- DropForeignKey
ALTER TABLE "ranked_offers" DROP CONSTRAINT "ranked_offers_unit_id_fkey";

-- AddForeignKey
ALTER TABLE "ranked_offers" ADD CONSTRAINT "ranked_offers_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "award_units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The one change that a payment ever sees, after its reversal, is made by the owner: nobody else may change one.
ALTER FUNCTION free_voucher() SECURITY DEFINER SET search_path = public, pg_temp;

-- What waits for others on a row that never changes locks it, which takes the right to change it: these do it as the owner, and nothing else.
ALTER FUNCTION check_payment_act() SECURITY DEFINER SET search_path = public, pg_temp;
ALTER FUNCTION check_delivery_note() SECURITY DEFINER SET search_path = public, pg_temp;
ALTER FUNCTION check_delivery_closure() SECURITY DEFINER SET search_path = public, pg_temp;
ALTER FUNCTION check_note_withdrawal() SECURITY DEFINER SET search_path = public, pg_temp;
ALTER FUNCTION check_reception_act() SECURITY DEFINER SET search_path = public, pg_temp;
ALTER FUNCTION check_amendment_answer() SECURITY DEFINER SET search_path = public, pg_temp;
ALTER FUNCTION check_fine_lift() SECURITY DEFINER SET search_path = public, pg_temp;
ALTER FUNCTION check_payment_fine() SECURITY DEFINER SET search_path = public, pg_temp;

-- The same for who writes on a note or its act: it holds the others up until its transaction ends.
CREATE FUNCTION lock_delivery_note(note uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT 1 FROM delivery_notes WHERE id = note FOR NO KEY UPDATE
$$;
