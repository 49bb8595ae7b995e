-- Payments: in parts, with taxes and fines taken off, reversed by a record of its own; vouchers compared within the organisation; what
-- is paid and what is owed reckoned in one place.

-- DropIndex
DROP INDEX "payments_contract_id_voucher_key";

-- DropIndex
DROP INDEX "payment_acts_payment_id_idx";

-- By what vouchers compare: as compareKey() of lib/domain/text.ts, and without the spaces. "C31 - 0007" is "c31-0007". Written out, so that
-- a later change of text_key() does not leave the keys that are kept here behind.
CREATE FUNCTION voucher_key(voucher text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT normalize(lower(regexp_replace(normalize(
    translate(voucher, U&'\2019\2018\00B4\0060\02BC\2032\2010\2011\2012\2013\2014\2015\2212\00B0', U&'\0027\0027\0027\0027\0027\0027-------\00BA'), NFKC),
    '[\u00AD\u034F\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uE000-\uF8FF\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\U000110BD\U000110CD\U00013430-\U0001343F\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E0FFF\U000F0000-\U0010FFFF\u0001-\u0020\u007F-\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]', '', 'g')), NFKC)
$$;

-- AlterTable. Rows that stand: each payment is of its contract's buyer. Of two with one voucher the first holds the key.
ALTER TABLE "payments" ADD COLUMN     "basis" VARCHAR(400) NOT NULL DEFAULT '',
ADD COLUMN     "buyer_id" UUID,
ADD COLUMN     "fine_centavos" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "rule_trace" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "tax_centavos" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "voucher_key" TEXT;
ALTER TABLE payments DISABLE TRIGGER payments_append_only;
UPDATE payments p SET buyer_id = c.buyer_id FROM contracts c WHERE c.id = p.contract_id;
UPDATE payments p SET voucher_key = k.key
  FROM (SELECT DISTINCT ON (buyer_id, voucher_key(voucher)) id, voucher_key(voucher) AS key FROM payments
         ORDER BY buyer_id, voucher_key(voucher), recorded_at, id) k
 WHERE k.id = p.id;
ALTER TABLE payments ENABLE TRIGGER payments_append_only;
ALTER TABLE "payments" ALTER COLUMN     "buyer_id" SET NOT NULL;

-- AlterTable. Until now an act was paid whole.
ALTER TABLE "payment_acts" DROP CONSTRAINT "payment_acts_pkey",
ADD COLUMN     "amount_centavos" BIGINT,
ADD CONSTRAINT "payment_acts_pkey" PRIMARY KEY ("payment_id", "act_id");
ALTER TABLE payment_acts DISABLE TRIGGER payment_acts_append_only;
UPDATE payment_acts x SET amount_centavos = (
  SELECT coalesce(sum(r.accepted_units * i.price_centavos), 0)
    FROM reception_lines r JOIN delivery_lines d ON d.id = r.delivery_line_id JOIN contract_items i ON i.id = d.contract_item_id
   WHERE r.act_id = x.act_id);
ALTER TABLE payment_acts ENABLE TRIGGER payment_acts_append_only;
ALTER TABLE "payment_acts" ALTER COLUMN     "amount_centavos" SET NOT NULL;

-- CreateTable
CREATE TABLE "payment_reversals" (
    "payment_id" UUID NOT NULL,
    "reason" VARCHAR(400) NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "payment_reversals_pkey" PRIMARY KEY ("payment_id")
);

-- CreateIndex
CREATE INDEX "payments_contract_id_idx" ON "payments"("contract_id");

-- CreateIndex
CREATE UNIQUE INDEX "payments_buyer_id_voucher_key_key" ON "payments"("buyer_id", "voucher_key");

-- CreateIndex
CREATE INDEX "payment_acts_act_id_idx" ON "payment_acts"("act_id");

-- AddForeignKey
ALTER TABLE "payment_reversals" ADD CONSTRAINT "payment_reversals_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE payments ADD CONSTRAINT payments_deductions
  CHECK (tax_centavos >= 0 AND fine_centavos >= 0 AND retained_centavos + tax_centavos + fine_centavos <= gross_centavos);
-- Nothing was accepted of some acts that were paid whole.
ALTER TABLE payment_acts ADD CONSTRAINT payment_acts_amount CHECK (amount_centavos >= 0);
ALTER TABLE payment_reversals ADD CONSTRAINT payment_reversals_reason CHECK (length(trim(reason)) > 0);

-- Buyer and key follow contract and voucher.
CREATE FUNCTION payment_key() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  SELECT buyer_id INTO NEW.buyer_id FROM contracts WHERE id = NEW.contract_id;
  NEW.voucher_key := voucher_key(NEW.voucher);
  RETURN NEW;
END
$$;
CREATE TRIGGER payments_key BEFORE INSERT ON payments FOR EACH ROW EXECUTE FUNCTION payment_key();

-- A payment never changes, but that its voucher is free again once it was reversed.
CREATE FUNCTION refuse_payment_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.voucher_key IS NULL AND (to_jsonb(NEW) - 'voucher_key') = (to_jsonb(OLD) - 'voucher_key')
     AND EXISTS (SELECT 1 FROM payment_reversals r WHERE r.payment_id = NEW.id) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'check_violation';
END
$$;
DROP TRIGGER payments_append_only ON payments;
CREATE TRIGGER payments_append_only BEFORE UPDATE OR DELETE ON payments
  FOR EACH ROW EXECUTE FUNCTION refuse_payment_change();
CREATE TRIGGER payment_reversals_append_only BEFORE UPDATE OR DELETE ON payment_reversals
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE FUNCTION free_voucher() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  UPDATE payments SET voucher_key = NULL WHERE id = NEW.payment_id;
  RETURN NULL;
END
$$;
CREATE TRIGGER payment_reversals_free_voucher AFTER INSERT ON payment_reversals FOR EACH ROW EXECUTE FUNCTION free_voucher();

-- Payments that count: all that were not reversed, with what the supplier got.
CREATE VIEW standing_payments AS
  SELECT p.id, p.contract_id, p.buyer_id, p.paid_on, p.gross_centavos, p.retained_centavos, p.tax_centavos, p.fine_centavos,
         p.gross_centavos - p.retained_centavos - p.tax_centavos - p.fine_centavos AS net_centavos
    FROM payments p
   WHERE NOT EXISTS (SELECT 1 FROM payment_reversals r WHERE r.payment_id = p.id);

-- What each reception act is worth, what was paid of it and what is owed: the one place where it is reckoned. `settled_on` is the day of
-- the payment after which nothing was owed. Laterals and not groups, so that a condition on contract or act reaches the rows by index.
CREATE VIEW act_balances AS
  SELECT a.id AS act_id, a.note_id, n.contract_id, n.school_id, a.received_at,
         (a.received_at AT TIME ZONE 'America/La_Paz')::date AS received_on,
         v.accepted_centavos, p.paid_centavos, v.accepted_centavos - p.paid_centavos AS owed_centavos,
         CASE WHEN v.accepted_centavos > 0 AND p.paid_centavos >= v.accepted_centavos THEN p.last_paid_on END AS settled_on
    FROM reception_acts a
    JOIN delivery_notes n ON n.id = a.note_id
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(r.accepted_units * i.price_centavos), 0)::bigint AS accepted_centavos
        FROM reception_lines r
        JOIN delivery_lines d ON d.id = r.delivery_line_id
        JOIN contract_items i ON i.id = d.contract_item_id
       WHERE r.act_id = a.id) v
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(x.amount_centavos), 0)::bigint AS paid_centavos, max(s.paid_on) AS last_paid_on
        FROM payment_acts x JOIN standing_payments s ON s.id = x.payment_id
       WHERE x.act_id = a.id) p;

-- The same by line. What was paid of an act in part is shared among its lines by value, so that the shares add up to it exactly:
-- each line gets what the lines up to it would, less what those before it got.
CREATE VIEW line_balances AS
  SELECT r.delivery_line_id, r.act_id, d.contract_item_id, (r.accepted_units * i.price_centavos)::bigint AS accepted_centavos,
         (CASE WHEN b.paid_centavos = 0 OR r.accepted_units = 0 THEN 0
               WHEN b.paid_centavos = b.accepted_centavos THEN r.accepted_units * i.price_centavos
               ELSE (SELECT round(b.paid_centavos::numeric * sum(o.accepted_units * oi.price_centavos) / b.accepted_centavos)
                          - round(b.paid_centavos::numeric * coalesce(sum(o.accepted_units * oi.price_centavos)
                                  FILTER (WHERE o.delivery_line_id < r.delivery_line_id), 0) / b.accepted_centavos)
                       FROM reception_lines o
                       JOIN delivery_lines od ON od.id = o.delivery_line_id
                       JOIN contract_items oi ON oi.id = od.contract_item_id
                      WHERE o.act_id = r.act_id AND o.delivery_line_id <= r.delivery_line_id)
          END)::bigint AS paid_centavos,
         b.settled_on
    FROM reception_lines r
    JOIN delivery_lines d ON d.id = r.delivery_line_id
    JOIN contract_items i ON i.id = d.contract_item_id
    JOIN act_balances b ON b.act_id = r.act_id;

-- A payment pays acts of its own contract, and of each no more than is owed. The act's row is locked, so that two cannot pay the same rest.
CREATE OR REPLACE FUNCTION check_payment_act() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  owed bigint;
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM reception_acts a JOIN delivery_notes n ON n.id = a.note_id JOIN payments p ON p.contract_id = n.contract_id
     WHERE a.id = NEW.act_id AND p.id = NEW.payment_id
  ) THEN
    RAISE EXCEPTION 'the act is of another contract than the payment' USING ERRCODE = 'check_violation';
  END IF;
  PERFORM 1 FROM reception_acts WHERE id = NEW.act_id FOR NO KEY UPDATE;
  SELECT owed_centavos INTO owed FROM act_balances WHERE act_id = NEW.act_id;
  IF NEW.amount_centavos > owed THEN
    RAISE EXCEPTION 'the act is owed % and not %', owed, NEW.amount_centavos USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;

-- Gross is what the parts come to, once the transaction is done.
CREATE FUNCTION check_payment_adds_up() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  payment uuid := CASE TG_TABLE_NAME WHEN 'payments' THEN (to_jsonb(NEW) ->> 'id')::uuid ELSE (to_jsonb(NEW) ->> 'payment_id')::uuid END;
  parts bigint;
  gross bigint;
BEGIN
  SELECT coalesce(sum(amount_centavos), 0) INTO parts FROM payment_acts WHERE payment_id = payment;
  SELECT gross_centavos INTO gross FROM payments WHERE id = payment;
  IF parts <> gross THEN
    RAISE EXCEPTION 'the parts come to % and the payment to %', parts, gross USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER payments_add_up AFTER INSERT ON payments
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_payment_adds_up();
CREATE CONSTRAINT TRIGGER payment_acts_add_up AFTER INSERT ON payment_acts
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_payment_adds_up();
