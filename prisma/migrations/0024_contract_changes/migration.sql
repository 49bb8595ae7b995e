-- AlterTable
ALTER TABLE "actor_documents" ADD COLUMN     "consent" VARCHAR(300),
ADD COLUMN     "entered_by" VARCHAR(160),
ADD COLUMN     "entered_by_id" UUID;
ALTER TABLE actor_documents ADD CONSTRAINT actor_documents_entered CHECK (num_nonnulls(entered_by_id, entered_by, consent) IN (0, 3));

-- AlterTable
ALTER TABLE "capacities" ADD COLUMN     "consent" VARCHAR(300),
ADD COLUMN     "entered_by" VARCHAR(160),
ADD COLUMN     "entered_by_id" UUID;
ALTER TABLE capacities ADD CONSTRAINT capacities_entered CHECK (num_nonnulls(entered_by_id, entered_by, consent) IN (0, 3));

-- AlterTable
ALTER TABLE "contract_items" ADD COLUMN     "signed_units" INTEGER NOT NULL DEFAULT 0;
UPDATE contract_items SET signed_units = units;

-- CreateTable
CREATE TABLE "contract_changes" (
    "id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" VARCHAR(10) NOT NULL,
    "ends_on" DATE,
    "amount_centavos" BIGINT NOT NULL,
    "reason" VARCHAR(400) NOT NULL,
    "legal_basis" VARCHAR(400) NOT NULL,
    "rule_trace" JSONB NOT NULL,
    "proposed_by_id" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "contract_changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contract_change_lines" (
    "change_id" UUID NOT NULL,
    "contract_item_id" UUID NOT NULL,
    "units" INTEGER NOT NULL,

    CONSTRAINT "contract_change_lines_pkey" PRIMARY KEY ("change_id","contract_item_id")
);

-- CreateTable
CREATE TABLE "contract_change_answers" (
    "change_id" UUID NOT NULL,
    "agreed" BOOLEAN NOT NULL,
    "reason" VARCHAR(400) NOT NULL DEFAULT '',
    "answered_by_id" UUID NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "contract_change_answers_pkey" PRIMARY KEY ("change_id")
);

-- CreateTable
CREATE TABLE "contract_fines" (
    "id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "bps_per_day" INTEGER NOT NULL,
    "amount_centavos" BIGINT NOT NULL,
    "reason" VARCHAR(400) NOT NULL,
    "legal_basis" VARCHAR(400) NOT NULL,
    "rule_trace" JSONB NOT NULL,
    "imposed_by_id" UUID NOT NULL,
    "imposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "contract_fines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contract_fine_lines" (
    "fine_id" UUID NOT NULL,
    "scheduled_id" UUID NOT NULL,
    "contract_item_id" UUID NOT NULL,
    "unit_days" INTEGER NOT NULL,
    "amount_centavos" BIGINT NOT NULL,

    CONSTRAINT "contract_fine_lines_pkey" PRIMARY KEY ("fine_id","scheduled_id","contract_item_id")
);

-- CreateTable
CREATE TABLE "fine_lifts" (
    "fine_id" UUID NOT NULL,
    "reason" VARCHAR(400) NOT NULL,
    "lifted_by_id" UUID NOT NULL,
    "lifted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "fine_lifts_pkey" PRIMARY KEY ("fine_id")
);

-- CreateTable
CREATE TABLE "payment_fines" (
    "payment_id" UUID NOT NULL,
    "fine_id" UUID NOT NULL,
    "amount_centavos" BIGINT NOT NULL,

    CONSTRAINT "payment_fines_pkey" PRIMARY KEY ("payment_id","fine_id")
);

-- CreateTable
CREATE TABLE "contract_ends" (
    "contract_id" UUID NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "reason" VARCHAR(400) NOT NULL,
    "legal_basis" VARCHAR(400) NOT NULL,
    "fined_centavos" BIGINT NOT NULL,
    "rule_trace" JSONB NOT NULL,
    "change_id" UUID,
    "ended_by_id" UUID NOT NULL,
    "ended_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "contract_ends_pkey" PRIMARY KEY ("contract_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "contract_changes_contract_id_number_key" ON "contract_changes"("contract_id", "number");

-- CreateIndex
CREATE INDEX "contract_change_lines_contract_item_id_idx" ON "contract_change_lines"("contract_item_id");

-- CreateIndex
CREATE UNIQUE INDEX "contract_fines_contract_id_number_key" ON "contract_fines"("contract_id", "number");

-- CreateIndex
CREATE INDEX "contract_fine_lines_scheduled_id_contract_item_id_idx" ON "contract_fine_lines"("scheduled_id", "contract_item_id");

-- CreateIndex
CREATE INDEX "payment_fines_fine_id_idx" ON "payment_fines"("fine_id");

-- CreateIndex
CREATE UNIQUE INDEX "contract_ends_change_id_key" ON "contract_ends"("change_id");

-- AddForeignKey
ALTER TABLE "contract_changes" ADD CONSTRAINT "contract_changes_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contracts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_change_lines" ADD CONSTRAINT "contract_change_lines_change_id_fkey" FOREIGN KEY ("change_id") REFERENCES "contract_changes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_change_lines" ADD CONSTRAINT "contract_change_lines_contract_item_id_fkey" FOREIGN KEY ("contract_item_id") REFERENCES "contract_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_change_answers" ADD CONSTRAINT "contract_change_answers_change_id_fkey" FOREIGN KEY ("change_id") REFERENCES "contract_changes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_fines" ADD CONSTRAINT "contract_fines_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contracts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_fine_lines" ADD CONSTRAINT "contract_fine_lines_fine_id_fkey" FOREIGN KEY ("fine_id") REFERENCES "contract_fines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_fine_lines" ADD CONSTRAINT "contract_fine_lines_scheduled_id_contract_item_id_fkey" FOREIGN KEY ("scheduled_id", "contract_item_id") REFERENCES "scheduled_lines"("scheduled_id", "contract_item_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fine_lifts" ADD CONSTRAINT "fine_lifts_fine_id_fkey" FOREIGN KEY ("fine_id") REFERENCES "contract_fines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_fines" ADD CONSTRAINT "payment_fines_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_fines" ADD CONSTRAINT "payment_fines_fine_id_fkey" FOREIGN KEY ("fine_id") REFERENCES "contract_fines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_ends" ADD CONSTRAINT "contract_ends_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contracts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_ends" ADD CONSTRAINT "contract_ends_change_id_fkey" FOREIGN KEY ("change_id") REFERENCES "contract_changes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE contract_changes
  ADD CONSTRAINT contract_changes_number CHECK (number > 0),
  ADD CONSTRAINT contract_changes_kind CHECK (kind IN ('terms', 'end')),
  ADD CONSTRAINT contract_changes_reason CHECK (length(trim(reason)) > 0 AND length(trim(legal_basis)) > 0);
ALTER TABLE contract_change_lines ADD CONSTRAINT contract_change_lines_units CHECK (units <> 0);
ALTER TABLE contract_fines
  ADD CONSTRAINT contract_fines_number CHECK (number > 0),
  ADD CONSTRAINT contract_fines_rate CHECK (bps_per_day BETWEEN 1 AND 10000),
  ADD CONSTRAINT contract_fines_amount CHECK (amount_centavos > 0),
  ADD CONSTRAINT contract_fines_reason CHECK (length(trim(reason)) > 0 AND length(trim(legal_basis)) > 0);
ALTER TABLE contract_fine_lines ADD CONSTRAINT contract_fine_lines_amount CHECK (unit_days > 0 AND amount_centavos >= 0);
ALTER TABLE fine_lifts ADD CONSTRAINT fine_lifts_reason CHECK (length(trim(reason)) > 0);
ALTER TABLE payment_fines ADD CONSTRAINT payment_fines_amount CHECK (amount_centavos > 0);
ALTER TABLE contract_ends
  ADD CONSTRAINT contract_ends_kind CHECK (kind IN ('default', 'agreement', 'force-majeure')),
  ADD CONSTRAINT contract_ends_agreed CHECK ((kind = 'agreement') = (change_id IS NOT NULL)),
  ADD CONSTRAINT contract_ends_fined CHECK (fined_centavos >= 0),
  ADD CONSTRAINT contract_ends_reason CHECK (length(trim(reason)) > 0 AND length(trim(legal_basis)) > 0);

CREATE TRIGGER contract_changes_append_only BEFORE UPDATE OR DELETE ON contract_changes
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER contract_change_lines_append_only BEFORE UPDATE OR DELETE ON contract_change_lines
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER contract_change_answers_append_only BEFORE UPDATE OR DELETE ON contract_change_answers
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER contract_fines_append_only BEFORE UPDATE OR DELETE ON contract_fines
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER contract_fine_lines_append_only BEFORE UPDATE OR DELETE ON contract_fine_lines
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER fine_lifts_append_only BEFORE UPDATE OR DELETE ON fine_lifts
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payment_fines_append_only BEFORE UPDATE OR DELETE ON payment_fines
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER contract_ends_append_only BEFORE UPDATE OR DELETE ON contract_ends
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION keep_signed_units() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.signed_units := NEW.units;
  ELSIF NEW.signed_units <> OLD.signed_units OR NEW.price_centavos <> OLD.price_centavos THEN
    RAISE EXCEPTION 'what was signed of an item does not change' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER contract_items_signed BEFORE INSERT OR UPDATE ON contract_items
  FOR EACH ROW EXECUTE FUNCTION keep_signed_units();

-- What is contracted is what was signed and what both sides agreed to since; none of it was accepted already. One truth for balances,
-- figures and papers: they read contract_items.units and contracts.amount_centavos, and these follow the agreed changes.
CREATE FUNCTION check_contracted() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  contract uuid := CASE TG_TABLE_NAME
    WHEN 'contract_items' THEN (to_jsonb(NEW) ->> 'contract_id')::uuid
    WHEN 'contracts' THEN (to_jsonb(NEW) ->> 'id')::uuid
    ELSE (SELECT contract_id FROM contract_changes WHERE id = (to_jsonb(NEW) ->> 'change_id')::uuid) END;
BEGIN
  IF EXISTS (
    SELECT 1 FROM contract_items i
     WHERE i.contract_id = contract AND i.units <> i.signed_units + (
       SELECT coalesce(sum(l.units), 0) FROM contract_change_lines l JOIN contract_change_answers a ON a.change_id = l.change_id AND a.agreed
        WHERE l.contract_item_id = i.id)
  ) THEN
    RAISE EXCEPTION 'what is contracted is not what was signed and agreed' USING ERRCODE = 'check_violation';
  END IF;
  IF (SELECT amount_centavos FROM contracts WHERE id = contract) <> (
    SELECT sum(units * price_centavos) FROM contract_items WHERE contract_id = contract
  ) THEN
    RAISE EXCEPTION 'the amount of the contract is not that of its items' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (
    SELECT 1 FROM contract_items i
     WHERE i.contract_id = contract AND i.units < (
       SELECT coalesce(sum(r.accepted_units), 0) FROM delivery_lines d JOIN standing_receptions r ON r.delivery_line_id = d.id
        WHERE d.contract_item_id = i.id)
  ) THEN
    RAISE EXCEPTION 'less would be contracted than was accepted' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER contract_items_as_agreed AFTER UPDATE OF units ON contract_items
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_contracted();
CREATE CONSTRAINT TRIGGER contracts_as_agreed AFTER UPDATE OF amount_centavos ON contracts
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_contracted();
CREATE CONSTRAINT TRIGGER contract_changes_as_agreed AFTER INSERT ON contract_change_answers
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.agreed) EXECUTE FUNCTION check_contracted();

-- An item of a change, or of a fine, is of its contract.
CREATE FUNCTION check_change_line() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM contract_changes c JOIN contract_items i ON i.contract_id = c.contract_id
     WHERE c.id = NEW.change_id AND i.id = NEW.contract_item_id
  ) THEN
    RAISE EXCEPTION 'the item is of another contract than the change' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER contract_change_lines_of_their_contract BEFORE INSERT ON contract_change_lines
  FOR EACH ROW EXECUTE FUNCTION check_change_line();

-- Fines that count: none that was lifted, with what payments that count took of each.
CREATE VIEW standing_fines AS
  SELECT f.id, f.contract_id, f.number, f.bps_per_day, f.amount_centavos, f.imposed_at, t.taken_centavos,
         f.amount_centavos - t.taken_centavos AS open_centavos
    FROM contract_fines f
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(x.amount_centavos), 0)::bigint AS taken_centavos
        FROM payment_fines x JOIN standing_payments p ON p.id = x.payment_id WHERE x.fine_id = f.id) t
   WHERE NOT EXISTS (SELECT 1 FROM fine_lifts l WHERE l.fine_id = f.id);

-- A fine adds up to its lines, which are of its contract, once the transaction is done.
CREATE FUNCTION check_fine_adds_up() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  fine uuid := CASE TG_TABLE_NAME WHEN 'contract_fines' THEN (to_jsonb(NEW) ->> 'id')::uuid ELSE (to_jsonb(NEW) ->> 'fine_id')::uuid END;
BEGIN
  IF (SELECT amount_centavos FROM contract_fines WHERE id = fine) <>
     (SELECT coalesce(sum(amount_centavos), 0) FROM contract_fine_lines WHERE fine_id = fine) THEN
    RAISE EXCEPTION 'the fine is not what its lines come to' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (
    SELECT 1 FROM contract_fine_lines l JOIN contract_fines f ON f.id = l.fine_id JOIN scheduled_deliveries s ON s.id = l.scheduled_id
     WHERE l.fine_id = fine AND s.contract_id <> f.contract_id
  ) THEN
    RAISE EXCEPTION 'the delivery is of another contract than the fine' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER contract_fines_add_up AFTER INSERT ON contract_fines
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_fine_adds_up();
CREATE CONSTRAINT TRIGGER contract_fine_lines_add_up AFTER INSERT ON contract_fine_lines
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_fine_adds_up();

-- Money that was taken is given back first: a fine is lifted while no payment that counts took any of it. Both lock the fine's row.
CREATE FUNCTION check_fine_lift() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM contract_fines WHERE id = NEW.fine_id FOR NO KEY UPDATE;
  IF EXISTS (SELECT 1 FROM standing_fines WHERE id = NEW.fine_id AND taken_centavos > 0) THEN
    RAISE EXCEPTION 'a payment took of the fine' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER fine_lifts_untaken BEFORE INSERT ON fine_lifts
  FOR EACH ROW EXECUTE FUNCTION check_fine_lift();

-- A payment takes of fines of its own contract, and of each no more than is left of it.
CREATE FUNCTION check_payment_fine() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  left_of_it bigint;
BEGIN
  PERFORM 1 FROM contract_fines WHERE id = NEW.fine_id FOR NO KEY UPDATE;
  SELECT f.open_centavos INTO left_of_it
    FROM standing_fines f JOIN payments p ON p.contract_id = f.contract_id WHERE f.id = NEW.fine_id AND p.id = NEW.payment_id;
  IF left_of_it IS NULL OR NEW.amount_centavos > left_of_it THEN
    RAISE EXCEPTION 'the fine is of another contract, was lifted, or less is left of it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER payment_fines_within BEFORE INSERT ON payment_fines
  FOR EACH ROW EXECUTE FUNCTION check_payment_fine();

-- What a payment takes off as fines is what it takes of them, once the transaction is done.
CREATE FUNCTION check_payment_fines_add_up() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  payment uuid := CASE TG_TABLE_NAME WHEN 'payments' THEN (to_jsonb(NEW) ->> 'id')::uuid ELSE (to_jsonb(NEW) ->> 'payment_id')::uuid END;
BEGIN
  IF (SELECT fine_centavos FROM payments WHERE id = payment) <>
     (SELECT coalesce(sum(amount_centavos), 0) FROM payment_fines WHERE payment_id = payment) THEN
    RAISE EXCEPTION 'the fines taken off are not those on record' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER payments_take_fines AFTER INSERT ON payments
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_payment_fines_add_up();
CREATE CONSTRAINT TRIGGER payment_fines_add_up AFTER INSERT ON payment_fines
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_payment_fines_add_up();

-- A contract that ended takes no note, and no change. Both lock the contract's row.
CREATE FUNCTION check_contract_runs() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM contracts WHERE id = NEW.contract_id FOR NO KEY UPDATE;
  IF EXISTS (SELECT 1 FROM contract_ends WHERE contract_id = NEW.contract_id) THEN
    RAISE EXCEPTION 'the contract ended' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER delivery_notes_of_running_contracts BEFORE INSERT ON delivery_notes
  FOR EACH ROW EXECUTE FUNCTION check_contract_runs();
CREATE TRIGGER contract_changes_of_running_contracts BEFORE INSERT ON contract_changes
  FOR EACH ROW EXECUTE FUNCTION check_contract_runs();

-- Deliveries that somebody was to make: all of the schedule, but those that were closed before their day because the contract ended.
CREATE VIEW due_deliveries AS
SELECT s.id, s.contract_id, s.school_id, s.due_on
  FROM scheduled_deliveries s
 WHERE NOT EXISTS (SELECT 1 FROM delivery_closures c
                    WHERE c.scheduled_id = s.id AND (c.closed_at AT TIME ZONE 'America/La_Paz')::date <= s.due_on);
