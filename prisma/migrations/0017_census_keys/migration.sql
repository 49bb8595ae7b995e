-- What tells whether two actors of the census may be one is kept with each, so that a list of fifty compares keys with keys: the particular
-- part of the name (name_core), the telephones (phone_keys), the letters and figures of a paper's number.
ALTER TABLE economic_actors
  ADD COLUMN name_core TEXT NOT NULL DEFAULT '',
  ADD COLUMN phone_keys TEXT[] NOT NULL DEFAULT '{}';
ALTER TABLE actor_documents ADD COLUMN number_key TEXT NOT NULL DEFAULT '';

-- Of a name that changes the trigger of 0014 writes search_text again, and with it this.
CREATE FUNCTION actor_twin_keys() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  SELECT name_core(o.name) INTO NEW.name_core FROM organisations o WHERE o.id = NEW.organisation_id;
  NEW.name_core := coalesce(NEW.name_core, '');
  NEW.phone_keys := phone_keys(NEW.contact_phone);
  RETURN NEW;
END
$$;
CREATE TRIGGER economic_actors_twin_keys BEFORE INSERT OR UPDATE OF search_text, contact_phone, name_core, phone_keys ON economic_actors
  FOR EACH ROW EXECUTE FUNCTION actor_twin_keys();

CREATE FUNCTION document_number_key() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  NEW.number_key := regexp_replace(text_key(NEW.number), '[^a-z0-9]', '', 'g');
  RETURN NEW;
END
$$;
CREATE TRIGGER actor_documents_number_key BEFORE INSERT OR UPDATE OF number, number_key ON actor_documents
  FOR EACH ROW EXECUTE FUNCTION document_number_key();

UPDATE economic_actors SET name_core = '';
UPDATE actor_documents SET number_key = '';

CREATE INDEX actor_documents_kind_number_key_idx ON actor_documents (kind, number_key);
