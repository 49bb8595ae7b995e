-- Search: words are compared without accents, case or signs, and from the start of a word on.

-- Trusted since PostgreSQL 13: whoever owns the database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- The same rule as plainText() of lib/domain/schools/school.ts, with a space before each word so that '% lec%' finds where
-- a word begins.
CREATE FUNCTION search_plain(words text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT ' ' || regexp_replace(regexp_replace(lower(normalize(words, NFD)), '[\u0300-\u036f]', '', 'g'), '[^a-z0-9]+', ' ', 'g')
$$;

-- Tenders keep their plain words: a word like "desayuno" is in nearly all, and each would be made plain again to be compared.
ALTER TABLE tenders ADD COLUMN search_text TEXT NOT NULL DEFAULT '';
CREATE FUNCTION tender_search_text() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  NEW.search_text := search_plain(NEW.title || ' ' || NEW.object || ' ' || NEW.reference);
  RETURN NEW;
END
$$;
CREATE TRIGGER tenders_search_text BEFORE INSERT OR UPDATE OF title, object, reference, search_text ON tenders
  FOR EACH ROW EXECUTE FUNCTION tender_search_text();
UPDATE tenders SET search_text = '';

-- Written at once (fastupdate off): these rows change seldom, and a list of what is still to be indexed would be read whole.
CREATE INDEX tenders_search ON tenders USING gin (search_text gin_trgm_ops) WITH (fastupdate = off) WHERE published_at IS NOT NULL;
CREATE INDEX products_search ON products USING gin (search_plain(name || ' ' || presentation) gin_trgm_ops) WITH (fastupdate = off);
CREATE INDEX municipalities_search ON municipalities USING gin (search_plain(name) gin_trgm_ops) WITH (fastupdate = off);

-- From a product to the lots that buy it.
CREATE INDEX lot_items_product_id_idx ON lot_items (product_id);
