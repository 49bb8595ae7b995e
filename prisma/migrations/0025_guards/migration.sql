-- What was awarded beyond a capacity, and why, stays on record where nobody takes the part that its winner did not sign.
ALTER TABLE award_units
  DROP CONSTRAINT award_units_capacity_reason,
  ADD CONSTRAINT award_units_capacity_reason CHECK (
    capacity_reason IS NULL OR ((outcome = 'awarded' OR round > 1) AND length(trim(capacity_reason)) > 0));

-- An item of a change is of its contract, and what the producer answered is all that was asked.
CREATE OR REPLACE FUNCTION check_change_line() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM contract_changes c JOIN contract_items i ON i.contract_id = c.contract_id
     WHERE c.id = NEW.change_id AND i.id = NEW.contract_item_id
  ) THEN
    RAISE EXCEPTION 'the item is of another contract than the change' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM contract_change_answers WHERE change_id = NEW.change_id) THEN
    RAISE EXCEPTION 'the change has its answer' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;

-- What may never be deleted row by row is not emptied at once either: every table whose rows are kept, whichever migration made it.
DO $$
DECLARE
  kept record;
BEGIN
  FOR kept IN
    SELECT DISTINCT c.relname AS name
      FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
     WHERE c.relnamespace = current_schema()::regnamespace AND NOT t.tgisinternal
       AND (p.proname = 'refuse_change' OR p.proname LIKE '%_until_returned' OR p.proname = 'awarded_as_the_round_says')
       AND t.tgtype & 8 = 8
       AND NOT EXISTS (SELECT 1 FROM pg_trigger x WHERE x.tgrelid = c.oid AND NOT x.tgisinternal AND x.tgtype & 32 = 32)
     ORDER BY 1
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()',
                   kept.name || '_never_truncated', kept.name);
  END LOOP;
END
$$;
