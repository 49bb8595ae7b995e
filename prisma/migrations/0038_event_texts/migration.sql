-- Events hold ids and figures; names and texts lie beside them, where they can be erased (decision 0071).
CREATE TABLE "event_texts" (
    "event_id" BIGINT NOT NULL,
    "field" VARCHAR(80) NOT NULL,
    "value" JSONB,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "event_texts_pkey" PRIMARY KEY ("event_id", "field")
);

-- A text is erased whole, and says when.
ALTER TABLE event_texts ADD CONSTRAINT event_texts_erased CHECK ((erased_at IS NULL) = (value IS NOT NULL));

-- CreateIndex
CREATE INDEX "events_user_id_idx" ON "events"("user_id");

-- What stands is moved once. The one time that events are changed: what they were is told by a digest, what was done by an event.
CREATE TEMPORARY TABLE moved_fields (act text, list text, field text) ON COMMIT DROP;
INSERT INTO moved_fields VALUES
  ('programme.set-break', NULL, 'reason'),
  ('school.merge', NULL, 'name'),
  ('schools.stage', NULL, 'fileName'),
  ('zone.save', NULL, 'name'),
  ('zone.merge', NULL, 'name'),
  ('zone.remove', NULL, 'name'),
  ('product.save', NULL, 'name'),
  ('tender.publish', NULL, 'legalBasis'),
  ('tender.publish', NULL, 'splittingReason'),
  ('tender.publish', NULL, 'idleReason'),
  ('tender.publish', NULL, 'outOfReachReason'),
  ('tender.publish', 'short', 'product'),
  ('tender.amend', NULL, 'reason'),
  ('tender.amend', NULL, 'changes'),
  ('tender.amend', NULL, 'legalBasis'),
  ('tender.amend', NULL, 'outOfReachReason'),
  ('tender.amend', 'short', 'product'),
  ('tender.cancel', NULL, 'reason'),
  ('tender.annul', NULL, 'reason'),
  ('claim.check', 'checks', 'reason'),
  ('tender.recommend', 'recommended', 'legalBasis'),
  ('tender.return-evaluation', NULL, 'remarks'),
  ('tender.award', 'units', 'capacityReason'),
  ('contract.formalise', NULL, 'reason'),
  ('contract.formalise', 'early', 'trace'),
  ('contract.reschedule', NULL, 'reason'),
  ('contract.change', NULL, 'reason'),
  ('fine.impose', NULL, 'reason'),
  ('fine.lift', NULL, 'reason'),
  ('contract.end', NULL, 'reason'),
  ('payment.reverse', NULL, 'reason');

DO $$
DECLARE
  before text;
  named bigint;
  written bigint;
  text_of record;
BEGIN
  SELECT encode(sha256(convert_to(coalesce(string_agg(md5(concat_ws('|', id, user_name, detail)), '' ORDER BY id), ''), 'UTF8')), 'hex')
    INTO before FROM events;

  INSERT INTO event_texts (event_id, field, value)
    SELECT id, 'userName', to_jsonb(user_name) FROM events WHERE user_name <> '';
  GET DIAGNOSTICS named = ROW_COUNT;

  CREATE TEMPORARY TABLE moved_texts ON COMMIT DROP AS
    SELECT e.id, ARRAY[m.field] AS path, m.field AS field, e.detail -> m.field AS value
      FROM events e JOIN moved_fields m ON m.act = e.act AND m.list IS NULL
    UNION ALL
    SELECT e.id, ARRAY[m.list, (i.rank - 1)::text, m.field], format('%s[%s].%s', m.list, i.rank - 1, m.field), i.item -> m.field
      FROM events e JOIN moved_fields m ON m.act = e.act AND m.list IS NOT NULL,
           jsonb_array_elements(CASE jsonb_typeof(e.detail -> m.list) WHEN 'array' THEN e.detail -> m.list ELSE '[]' END)
             WITH ORDINALITY AS i(item, rank);
  DELETE FROM moved_texts WHERE value IS NULL OR value IN ('null', '""', '[]');
  INSERT INTO event_texts (event_id, field, value) SELECT id, field, value FROM moved_texts;
  GET DIAGNOSTICS written = ROW_COUNT;

  ALTER TABLE events DISABLE TRIGGER events_append_only;
  UPDATE events SET user_name = '' WHERE user_name <> '';
  FOR text_of IN SELECT id, path FROM moved_texts LOOP
    UPDATE events SET detail = jsonb_set(detail, text_of.path, 'null') WHERE id = text_of.id;
  END LOOP;
  ALTER TABLE events ENABLE TRIGGER events_append_only;

  IF named + written > 0 THEN
    INSERT INTO events (act, subject_id, detail) VALUES ('events.move-texts', '00000000-0000-0000-0000-000000000000',
      jsonb_build_object('names', named, 'texts', written, 'before', before));
  END IF;
END
$$;

-- AddForeignKey: looked at when the transaction ends, since a name comes before its event
ALTER TABLE "event_texts" ADD CONSTRAINT "event_texts_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- Whoever writes an event, also the version before: the name that it is given lies beside it.
CREATE FUNCTION lay_name_beside() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.user_name <> '' THEN
    INSERT INTO event_texts (event_id, field, value) VALUES (NEW.id, 'userName', to_jsonb(NEW.user_name));
    NEW.user_name := '';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER events_hold_no_name BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION lay_name_beside();

-- Of a text nothing ever changes but that it is erased, once.
CREATE FUNCTION only_erase_text() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.erased_at IS NOT NULL OR NEW.erased_at IS NULL OR (NEW.event_id, NEW.field) IS DISTINCT FROM (OLD.event_id, OLD.field) THEN
    RAISE EXCEPTION 'a text of an event is only ever erased' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER event_texts_only_erased BEFORE UPDATE ON event_texts FOR EACH ROW EXECUTE FUNCTION only_erase_text();
CREATE TRIGGER event_texts_never_deleted BEFORE DELETE ON event_texts FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_texts_never_truncated BEFORE TRUNCATE ON event_texts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Who had themselves erased has neither mail nor phone.
ALTER TABLE "users" ADD COLUMN     "erased_at" TIMESTAMPTZ(3);
ALTER TABLE "organisations" ADD COLUMN     "erased_at" TIMESTAMPTZ(3);
ALTER TABLE users DROP CONSTRAINT users_can_be_told,
  ADD CONSTRAINT users_can_be_told CHECK (email IS NOT NULL OR phone_key IS NOT NULL OR erased_at IS NOT NULL);

-- What a file was called can be let go of with what it held: people write names there.
CREATE OR REPLACE FUNCTION files_only_let_go() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.removed_at IS NOT NULL AND (OLD.removed_at IS NULL OR NEW.removed_at = OLD.removed_at)
     AND (NEW.name = OLD.name OR NEW.name = '') AND NEW IS DISTINCT FROM OLD
     AND to_jsonb(NEW) - 'removed_at' - 'name' = to_jsonb(OLD) - 'removed_at' - 'name' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
