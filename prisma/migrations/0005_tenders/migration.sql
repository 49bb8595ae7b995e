-- Tender: what is published stays as it was published.

ALTER TABLE tenders
  ADD CONSTRAINT tenders_frequency CHECK (delivery_frequency IN ('daily', 'weekly', 'fortnightly', 'monthly')),
  ADD CONSTRAINT tenders_shelf_life CHECK (shelf_life_days >= 0),
  ADD CONSTRAINT tenders_not_their_own_first_call CHECK (first_call_id IS NULL OR first_call_id <> id);
ALTER TABLE requirements ADD CONSTRAINT requirements_threshold CHECK (threshold IS NULL OR threshold > 0);

-- Lots, items, drop points and requirements are written while their tender is a draft, and never after.
CREATE FUNCTION tender_of_lot(lot uuid) RETURNS uuid
LANGUAGE sql STABLE AS $$ SELECT tender_id FROM lots WHERE id = lot $$;

-- A tender that is gone, or a lot on its way out with its parts, stands in nobody's way: the foreign keys decide there.
CREATE FUNCTION refuse_unless_draft(tender uuid) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT status FROM tenders WHERE id = tender) <> 'draft' THEN
    RAISE EXCEPTION 'what is published stays as it was published' USING ERRCODE = 'restrict_violation';
  END IF;
END
$$;

CREATE FUNCTION drafted_with_the_tender() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM refuse_unless_draft(OLD.tender_id); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM refuse_unless_draft(NEW.tender_id); RETURN NEW; END IF;
  RETURN OLD;
END
$$;
CREATE TRIGGER lots_drafted_with_the_tender BEFORE INSERT OR UPDATE OR DELETE ON lots
  FOR EACH ROW EXECUTE FUNCTION drafted_with_the_tender();
CREATE TRIGGER requirements_drafted_with_the_tender BEFORE INSERT OR UPDATE OR DELETE ON requirements
  FOR EACH ROW EXECUTE FUNCTION drafted_with_the_tender();

CREATE FUNCTION drafted_with_the_lot() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM refuse_unless_draft(tender_of_lot(OLD.lot_id)); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM refuse_unless_draft(tender_of_lot(NEW.lot_id)); RETURN NEW; END IF;
  RETURN OLD;
END
$$;
CREATE TRIGGER lot_items_drafted_with_the_lot BEFORE INSERT OR UPDATE OR DELETE ON lot_items
  FOR EACH ROW EXECUTE FUNCTION drafted_with_the_lot();
CREATE TRIGGER lot_drop_points_drafted_with_the_lot BEFORE INSERT OR UPDATE OR DELETE ON lot_drop_points
  FOR EACH ROW EXECUTE FUNCTION drafted_with_the_lot();
