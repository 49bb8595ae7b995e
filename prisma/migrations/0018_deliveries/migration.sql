-- CreateEnum
CREATE TYPE "missing_reason" AS ENUM ('not-brought', 'lost-on-way', 'miscounted');

-- CreateEnum
CREATE TYPE "amendment_kind" AS ENUM ('correction', 'goods-returned', 'surplus');

-- AlterTable
ALTER TABLE "reception_lines" ADD COLUMN     "missing_reason" "missing_reason",
ADD COLUMN     "missing_units" INTEGER NOT NULL DEFAULT 0;

-- What never came was written down as rejected, with the reason 'short': it is neither accepted nor rejected.
ALTER TABLE reception_lines DISABLE TRIGGER reception_lines_append_only;
UPDATE reception_lines SET missing_units = rejected_units, missing_reason = 'not-brought', rejected_units = 0, reject_reason = NULL
 WHERE reject_reason = 'short';
ALTER TABLE reception_lines ENABLE TRIGGER reception_lines_append_only;

-- AlterEnum
CREATE TYPE "reject_reason_new" AS ENUM ('damaged', 'expired', 'bad-quality', 'wrong-product');
ALTER TABLE "reception_lines" ALTER COLUMN "reject_reason" TYPE "reject_reason_new" USING ("reject_reason"::text::"reject_reason_new");
ALTER TYPE "reject_reason" RENAME TO "reject_reason_old";
ALTER TYPE "reject_reason_new" RENAME TO "reject_reason";
DROP TYPE "reject_reason_old";

-- DropIndex
DROP INDEX "delivery_notes_scheduled_id_key";

-- CreateTable
CREATE TABLE "note_withdrawals" (
    "note_id" UUID NOT NULL,
    "reason" VARCHAR(400) NOT NULL,
    "withdrawn_by_id" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "note_withdrawals_pkey" PRIMARY KEY ("note_id")
);

-- CreateTable
CREATE TABLE "reception_amendments" (
    "id" UUID NOT NULL,
    "act_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "amendment_kind" NOT NULL,
    "reason" VARCHAR(400) NOT NULL,
    "proposed_by_id" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "reception_amendments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "amended_lines" (
    "amendment_id" UUID NOT NULL,
    "delivery_line_id" UUID NOT NULL,
    "accepted_units" INTEGER NOT NULL,
    "rejected_units" INTEGER NOT NULL,
    "reject_reason" "reject_reason",
    "missing_units" INTEGER NOT NULL,
    "missing_reason" "missing_reason",
    "surplus_units" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "amended_lines_pkey" PRIMARY KEY ("amendment_id","delivery_line_id")
);

-- CreateTable
CREATE TABLE "amendment_answers" (
    "amendment_id" UUID NOT NULL,
    "confirmed" BOOLEAN NOT NULL,
    "reason" VARCHAR(400) NOT NULL DEFAULT '',
    "answered_by_id" UUID NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "amendment_answers_pkey" PRIMARY KEY ("amendment_id")
);

-- CreateTable
CREATE TABLE "delivery_closures" (
    "scheduled_id" UUID NOT NULL,
    "reason" VARCHAR(400) NOT NULL,
    "closed_by_id" UUID NOT NULL,
    "closed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "delivery_closures_pkey" PRIMARY KEY ("scheduled_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "reception_amendments_act_id_number_key" ON "reception_amendments"("act_id", "number");

-- CreateIndex
CREATE INDEX "amended_lines_delivery_line_id_idx" ON "amended_lines"("delivery_line_id");

-- CreateIndex
CREATE INDEX "delivery_notes_scheduled_id_idx" ON "delivery_notes"("scheduled_id");

-- AddForeignKey
ALTER TABLE "note_withdrawals" ADD CONSTRAINT "note_withdrawals_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "delivery_notes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reception_amendments" ADD CONSTRAINT "reception_amendments_act_id_fkey" FOREIGN KEY ("act_id") REFERENCES "reception_acts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "amended_lines" ADD CONSTRAINT "amended_lines_amendment_id_fkey" FOREIGN KEY ("amendment_id") REFERENCES "reception_amendments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "amended_lines" ADD CONSTRAINT "amended_lines_delivery_line_id_fkey" FOREIGN KEY ("delivery_line_id") REFERENCES "delivery_lines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "amendment_answers" ADD CONSTRAINT "amendment_answers_amendment_id_fkey" FOREIGN KEY ("amendment_id") REFERENCES "reception_amendments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_closures" ADD CONSTRAINT "delivery_closures_scheduled_id_fkey" FOREIGN KEY ("scheduled_id") REFERENCES "scheduled_deliveries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE reception_lines
  DROP CONSTRAINT reception_lines_units,
  ADD CONSTRAINT reception_lines_units CHECK (accepted_units >= 0 AND rejected_units >= 0 AND missing_units >= 0),
  ADD CONSTRAINT reception_lines_missing CHECK ((missing_units > 0) = (missing_reason IS NOT NULL));
ALTER TABLE amended_lines
  ADD CONSTRAINT amended_lines_units CHECK (accepted_units >= 0 AND rejected_units >= 0 AND missing_units >= 0 AND surplus_units >= 0),
  ADD CONSTRAINT amended_lines_reason CHECK ((rejected_units > 0) = (reject_reason IS NOT NULL)),
  ADD CONSTRAINT amended_lines_missing CHECK ((missing_units > 0) = (missing_reason IS NOT NULL));
ALTER TABLE reception_amendments
  ADD CONSTRAINT reception_amendments_number CHECK (number > 0),
  ADD CONSTRAINT reception_amendments_reason CHECK (length(trim(reason)) > 0);
ALTER TABLE note_withdrawals ADD CONSTRAINT note_withdrawals_reason CHECK (length(trim(reason)) > 0);
ALTER TABLE delivery_closures ADD CONSTRAINT delivery_closures_reason CHECK (length(trim(reason)) > 0);

CREATE TRIGGER note_withdrawals_append_only BEFORE UPDATE OR DELETE ON note_withdrawals
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reception_amendments_append_only BEFORE UPDATE OR DELETE ON reception_amendments
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER amended_lines_append_only BEFORE UPDATE OR DELETE ON amended_lines
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER amendment_answers_append_only BEFORE UPDATE OR DELETE ON amendment_answers
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER delivery_closures_append_only BEFORE UPDATE OR DELETE ON delivery_closures
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Notes that were not taken back: what every list and figure counts.
CREATE VIEW standing_notes AS
SELECT n.id, n.contract_id, n.scheduled_id, n.school_id, n.number, n.delivered_on, n.issued_by_id, n.issued_at
  FROM delivery_notes n WHERE NOT EXISTS (SELECT 1 FROM note_withdrawals w WHERE w.note_id = n.id);

-- Deliveries of the schedule that are still to be made.
CREATE VIEW pending_deliveries AS
SELECT s.id, s.contract_id, s.school_id, s.due_on
  FROM scheduled_deliveries s
 WHERE NOT EXISTS (SELECT 1 FROM standing_notes n WHERE n.scheduled_id = s.id)
   AND NOT EXISTS (SELECT 1 FROM delivery_closures c WHERE c.scheduled_id = s.id);

-- What holds of each received line: the act, or the last amendment of it that both sides signed. Every figure reads it here. Joined,
-- not looked up line by line, so that a year of the country is one pass and a single act a few rows.
CREATE VIEW standing_receptions AS
SELECT r.delivery_line_id, r.act_id,
       coalesce(m.accepted_units, r.accepted_units) AS accepted_units,
       coalesce(m.rejected_units, r.rejected_units) AS rejected_units,
       CASE WHEN m.amendment_id IS NULL THEN r.reject_reason ELSE m.reject_reason END AS reject_reason,
       coalesce(m.missing_units, r.missing_units) AS missing_units,
       CASE WHEN m.amendment_id IS NULL THEN r.missing_reason ELSE m.missing_reason END AS missing_reason,
       coalesce(m.surplus_units, 0) AS surplus_units
  FROM reception_lines r
  LEFT JOIN (amended_lines m
    JOIN reception_amendments a ON a.id = m.amendment_id
    JOIN amendment_answers s ON s.amendment_id = a.id AND s.confirmed
         AND NOT EXISTS (SELECT 1 FROM reception_amendments l JOIN amendment_answers t ON t.amendment_id = l.id AND t.confirmed
                          WHERE l.act_id = a.act_id AND l.number > a.number
                            AND EXISTS (SELECT 1 FROM amended_lines o WHERE o.amendment_id = l.id AND o.delivery_line_id = m.delivery_line_id)))
    ON m.delivery_line_id = r.delivery_line_id;

-- What an act and its lines are worth follows what holds of them; paid and owed are reckoned from it as before (0015).
CREATE OR REPLACE VIEW act_balances AS
  SELECT a.id AS act_id, a.note_id, n.contract_id, n.school_id, a.received_at,
         (a.received_at AT TIME ZONE 'America/La_Paz')::date AS received_on,
         v.accepted_centavos, p.paid_centavos, v.accepted_centavos - p.paid_centavos AS owed_centavos,
         CASE WHEN v.accepted_centavos > 0 AND p.paid_centavos >= v.accepted_centavos THEN p.last_paid_on END AS settled_on
    FROM reception_acts a
    JOIN delivery_notes n ON n.id = a.note_id
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(r.accepted_units * i.price_centavos), 0)::bigint AS accepted_centavos
        FROM standing_receptions r
        JOIN delivery_lines d ON d.id = r.delivery_line_id
        JOIN contract_items i ON i.id = d.contract_item_id
       WHERE r.act_id = a.id) v
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(x.amount_centavos), 0)::bigint AS paid_centavos, max(s.paid_on) AS last_paid_on
        FROM payment_acts x JOIN standing_payments s ON s.id = x.payment_id
       WHERE x.act_id = a.id) p;

CREATE OR REPLACE VIEW line_balances AS
  SELECT r.delivery_line_id, r.act_id, d.contract_item_id, (r.accepted_units * i.price_centavos)::bigint AS accepted_centavos,
         (CASE WHEN b.paid_centavos = 0 OR r.accepted_units = 0 THEN 0
               WHEN b.paid_centavos = b.accepted_centavos THEN r.accepted_units * i.price_centavos
               ELSE (SELECT round(b.paid_centavos::numeric * sum(o.accepted_units * oi.price_centavos) / b.accepted_centavos)
                          - round(b.paid_centavos::numeric * coalesce(sum(o.accepted_units * oi.price_centavos)
                                  FILTER (WHERE o.delivery_line_id < r.delivery_line_id), 0) / b.accepted_centavos)
                       FROM standing_receptions o
                       JOIN delivery_lines od ON od.id = o.delivery_line_id
                       JOIN contract_items oi ON oi.id = od.contract_item_id
                      WHERE o.act_id = r.act_id AND o.delivery_line_id <= r.delivery_line_id)
          END)::bigint AS paid_centavos,
         b.settled_on
    FROM standing_receptions r
    JOIN delivery_lines d ON d.id = r.delivery_line_id
    JOIN contract_items i ON i.id = d.contract_item_id
    JOIN act_balances b ON b.act_id = r.act_id;

-- One standing note for each delivery of the schedule, none for one that was closed. The delivery's row is locked, so that two
-- notes at once, or a note and a closure, see one another.
CREATE FUNCTION check_delivery_note() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.scheduled_id IS NULL THEN
    RETURN NEW;
  END IF;
  PERFORM 1 FROM scheduled_deliveries WHERE id = NEW.scheduled_id FOR NO KEY UPDATE;
  IF NOT EXISTS (SELECT 1 FROM pending_deliveries WHERE id = NEW.scheduled_id) THEN
    RAISE EXCEPTION 'the scheduled delivery is not to be made any more' USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER delivery_notes_one_standing BEFORE INSERT ON delivery_notes
  FOR EACH ROW EXECUTE FUNCTION check_delivery_note();

CREATE FUNCTION check_delivery_closure() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM scheduled_deliveries WHERE id = NEW.scheduled_id FOR NO KEY UPDATE;
  IF EXISTS (SELECT 1 FROM standing_notes WHERE scheduled_id = NEW.scheduled_id) THEN
    RAISE EXCEPTION 'the scheduled delivery has its note' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER delivery_closures_without_note BEFORE INSERT ON delivery_closures
  FOR EACH ROW EXECUTE FUNCTION check_delivery_closure();

-- A note is taken back or received, never both.
CREATE FUNCTION check_note_withdrawal() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM delivery_notes WHERE id = NEW.note_id FOR NO KEY UPDATE;
  IF EXISTS (SELECT 1 FROM reception_acts WHERE note_id = NEW.note_id) THEN
    RAISE EXCEPTION 'the note has its reception act' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER note_withdrawals_unreceived BEFORE INSERT ON note_withdrawals
  FOR EACH ROW EXECUTE FUNCTION check_note_withdrawal();

CREATE FUNCTION check_reception_act() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM delivery_notes WHERE id = NEW.note_id FOR NO KEY UPDATE;
  IF EXISTS (SELECT 1 FROM note_withdrawals WHERE note_id = NEW.note_id) THEN
    RAISE EXCEPTION 'the note was taken back' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER reception_acts_of_standing_notes BEFORE INSERT ON reception_acts
  FOR EACH ROW EXECUTE FUNCTION check_reception_act();

-- Accepted, rejected and missing add up to what was noted; what is accepted of an item never exceeds what was contracted.
-- The item's row is locked, so that two receivers at two schools cannot accept the same balance.
CREATE OR REPLACE FUNCTION check_reception_line() RETURNS trigger
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
  IF NEW.accepted_units + NEW.rejected_units + NEW.missing_units <> delivered.units THEN
    RAISE EXCEPTION 'accepted, rejected and missing must add up to the % units delivered', delivered.units USING ERRCODE = 'check_violation';
  END IF;

  SELECT units INTO contracted FROM contract_items WHERE id = delivered.contract_item_id FOR NO KEY UPDATE;
  SELECT coalesce(sum(r.accepted_units), 0) INTO accepted
    FROM delivery_lines d JOIN standing_receptions r ON r.delivery_line_id = d.id
   WHERE d.contract_item_id = delivered.contract_item_id;
  IF accepted + NEW.accepted_units > contracted THEN
    RAISE EXCEPTION 'accepting would exceed the % units contracted', contracted USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;

CREATE FUNCTION check_amended_line() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  noted integer;
BEGIN
  SELECT d.units INTO noted
    FROM delivery_lines d JOIN reception_lines r ON r.delivery_line_id = d.id JOIN reception_amendments a ON a.act_id = r.act_id
   WHERE d.id = NEW.delivery_line_id AND a.id = NEW.amendment_id;
  IF noted IS NULL THEN
    RAISE EXCEPTION 'the line is of another act than the amendment' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.accepted_units + NEW.rejected_units + NEW.missing_units <> noted + NEW.surplus_units THEN
    RAISE EXCEPTION 'accepted, rejected and missing must add up to the % units delivered and % more', noted, NEW.surplus_units
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER amended_lines_add_up BEFORE INSERT ON amended_lines
  FOR EACH ROW EXECUTE FUNCTION check_amended_line();

-- Once an amendment holds, its items still keep to what was contracted, and nothing was paid beyond what it leaves accepted. The act's
-- row is locked as a payment locks it, so that neither misses the other.
CREATE FUNCTION check_amendment_answer() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  item record;
  accepted bigint;
  amended uuid;
BEGIN
  SELECT a.id INTO amended
    FROM reception_acts a JOIN reception_amendments m ON m.act_id = a.id WHERE m.id = NEW.amendment_id FOR NO KEY UPDATE OF a;
  IF EXISTS (SELECT 1 FROM act_balances b WHERE b.act_id = amended AND b.owed_centavos < 0) THEN
    RAISE EXCEPTION 'more was paid of the act than the amendment leaves accepted' USING ERRCODE = 'check_violation';
  END IF;
  FOR item IN
    SELECT i.id, i.units FROM contract_items i
     WHERE i.id IN (SELECT d.contract_item_id FROM amended_lines l JOIN delivery_lines d ON d.id = l.delivery_line_id
                     WHERE l.amendment_id = NEW.amendment_id)
     ORDER BY i.id FOR NO KEY UPDATE
  LOOP
    SELECT coalesce(sum(r.accepted_units), 0) INTO accepted
      FROM delivery_lines d JOIN standing_receptions r ON r.delivery_line_id = d.id WHERE d.contract_item_id = item.id;
    IF accepted > item.units THEN
      RAISE EXCEPTION 'accepting would exceed the % units contracted', item.units USING ERRCODE = 'check_violation';
    END IF;
  END LOOP;
  RETURN NULL;
END
$$;
CREATE TRIGGER amendment_answers_within_contract AFTER INSERT ON amendment_answers
  FOR EACH ROW WHEN (NEW.confirmed) EXECUTE FUNCTION check_amendment_answer();
