-- Deliveries, receptions and payments: the facts under the local-purchase percentage. They only grow, and they add up.

-- AlterTable: lot and date of the product, as the receiver read them on it. Receptions that are there already read neither:
-- their lot says so, and their date, which has no word for it, repeats the note's.
ALTER TABLE "reception_lines" ADD COLUMN     "seen_batch" VARCHAR(60),
ADD COLUMN     "seen_produced_on" DATE;
UPDATE reception_lines r SET seen_batch = 'sin registro', seen_produced_on = d.produced_on
  FROM delivery_lines d WHERE d.id = r.delivery_line_id;
ALTER TABLE "reception_lines" ALTER COLUMN     "seen_batch" SET NOT NULL,
ALTER COLUMN     "seen_produced_on" SET NOT NULL;

-- CreateIndex
CREATE INDEX "delivery_lines_contract_item_id_idx" ON "delivery_lines"("contract_item_id");

ALTER TABLE delivery_lines
  ADD CONSTRAINT delivery_lines_units CHECK (units > 0),
  ADD CONSTRAINT delivery_lines_dates CHECK (expires_on IS NULL OR expires_on >= produced_on);
ALTER TABLE delivery_notes ADD CONSTRAINT delivery_notes_number CHECK (number > 0);
ALTER TABLE reception_lines
  ADD CONSTRAINT reception_lines_units CHECK (accepted_units >= 0 AND rejected_units >= 0),
  ADD CONSTRAINT reception_lines_reason CHECK ((rejected_units > 0) = (reject_reason IS NOT NULL));
ALTER TABLE payments
  ADD CONSTRAINT payments_amounts CHECK (gross_centavos > 0 AND retained_centavos BETWEEN 0 AND gross_centavos),
  ADD CONSTRAINT payments_days CHECK (days_from_act >= 0),
  ADD CONSTRAINT payments_voucher CHECK (length(trim(voucher)) > 0);

CREATE TRIGGER delivery_notes_append_only BEFORE UPDATE OR DELETE ON delivery_notes
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER delivery_lines_append_only BEFORE UPDATE OR DELETE ON delivery_lines
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reception_acts_append_only BEFORE UPDATE OR DELETE ON reception_acts
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reception_lines_append_only BEFORE UPDATE OR DELETE ON reception_lines
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payments_append_only BEFORE UPDATE OR DELETE ON payments
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payment_acts_append_only BEFORE UPDATE OR DELETE ON payment_acts
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A delivery line is of the contract of its note.
CREATE FUNCTION check_delivery_line() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM delivery_notes n JOIN contract_items i ON i.contract_id = n.contract_id
     WHERE n.id = NEW.note_id AND i.id = NEW.contract_item_id
  ) THEN
    RAISE EXCEPTION 'the item is of another contract than the note' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER delivery_lines_of_their_contract BEFORE INSERT ON delivery_lines
  FOR EACH ROW EXECUTE FUNCTION check_delivery_line();

-- Accepted and rejected add up to what was delivered; what is accepted of an item never exceeds what was contracted.
-- The item's row is locked, so that two receivers at two schools cannot accept the same balance.
CREATE FUNCTION check_reception_line() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  delivered delivery_lines;
  contracted integer;
  accepted bigint;
BEGIN
  SELECT * INTO delivered FROM delivery_lines WHERE id = NEW.delivery_line_id;
  IF delivered.note_id IS DISTINCT FROM (SELECT note_id FROM reception_acts WHERE id = NEW.act_id) THEN
    RAISE EXCEPTION 'the line is of another note than the act' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.accepted_units + NEW.rejected_units <> delivered.units THEN
    RAISE EXCEPTION 'accepted and rejected must add up to the % units delivered', delivered.units USING ERRCODE = 'check_violation';
  END IF;

  SELECT units INTO contracted FROM contract_items WHERE id = delivered.contract_item_id FOR NO KEY UPDATE;
  SELECT coalesce(sum(r.accepted_units), 0) INTO accepted
    FROM delivery_lines d JOIN reception_lines r ON r.delivery_line_id = d.id
   WHERE d.contract_item_id = delivered.contract_item_id;
  IF accepted + NEW.accepted_units > contracted THEN
    RAISE EXCEPTION 'accepting would exceed the % units contracted', contracted USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER reception_lines_add_up BEFORE INSERT ON reception_lines
  FOR EACH ROW EXECUTE FUNCTION check_reception_line();

-- A payment pays acts of its own contract.
CREATE FUNCTION check_payment_act() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM reception_acts a JOIN delivery_notes n ON n.id = a.note_id JOIN payments p ON p.contract_id = n.contract_id
     WHERE a.id = NEW.act_id AND p.id = NEW.payment_id
  ) THEN
    RAISE EXCEPTION 'the act is of another contract than the payment' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER payment_acts_of_their_contract BEFORE INSERT ON payment_acts
  FOR EACH ROW EXECUTE FUNCTION check_payment_act();
