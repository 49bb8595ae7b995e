-- Leads a database that took 0006_search as it was first written to where the migration leads now.
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

DROP INDEX tenders_search;
CREATE INDEX tenders_search ON tenders USING gin (search_text gin_trgm_ops) WITH (fastupdate = off) WHERE published_at IS NOT NULL;
DROP INDEX products_search;
CREATE INDEX products_search ON products USING gin (search_plain(name || ' ' || presentation) gin_trgm_ops) WITH (fastupdate = off);
DROP INDEX municipalities_search;
CREATE INDEX municipalities_search ON municipalities USING gin (search_plain(name) gin_trgm_ops) WITH (fastupdate = off);
