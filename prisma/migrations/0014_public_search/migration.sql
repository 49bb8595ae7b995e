-- Suppliers and schools are found by words too, as tenders are (0006): each keeps the plain words by which it may be found.
-- An actor's are its name, kind, municipality and products: no person, place, telephone or paper of it.
ALTER TABLE economic_actors ADD COLUMN search_text TEXT NOT NULL DEFAULT '';
ALTER TABLE schools ADD COLUMN search_text TEXT NOT NULL DEFAULT '';

-- How people call each kind: the words of actorKindNames in lib/messages/es/law.ts, held equal by a test.
CREATE FUNCTION actor_kind_words(kind actor_kind) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE kind::text
    WHEN 'OECOM' THEN 'OECOM organización económica comunitaria'
    WHEN 'OECA' THEN 'OECA organización económica campesina'
    WHEN 'APP' THEN 'APP asociación de pequeños productores'
    WHEN 'MyPE' THEN 'MyPE micro o pequeña empresa'
    WHEN 'artisan' THEN 'artesana o artesano'
    WHEN 'individual' THEN 'persona natural productora o productor individual'
    WHEN 'cooperative' THEN 'cooperativa'
    WHEN 'company' THEN 'empresa'
    WHEN 'municipal-company' THEN 'empresa pública municipal'
    WHEN 'state-company' THEN 'empresa pública nacional'
    ELSE kind::text
  END
$$;

-- The name comes first, so that ' lec%' finds whose name begins so.
CREATE FUNCTION actor_search_text() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  SELECT search_plain(concat_ws(' ', o.name, actor_kind_words(NEW.kind), m.name, (
           SELECT string_agg(DISTINCT f.name, ' ') FROM capacities c JOIN foods f ON f.code = c.food_code
            WHERE c.organisation_id = NEW.organisation_id)))
    INTO NEW.search_text
    FROM organisations o LEFT JOIN municipalities m ON m.code = o.municipality_code
   WHERE o.id = NEW.organisation_id;
  NEW.search_text := coalesce(NEW.search_text, '');
  RETURN NEW;
END
$$;
CREATE TRIGGER economic_actors_search_text BEFORE INSERT OR UPDATE OF kind, search_text ON economic_actors
  FOR EACH ROW EXECUTE FUNCTION actor_search_text();

CREATE FUNCTION school_search_text() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  SELECT search_plain(concat_ws(' ', NEW.name, NEW.code, NEW.place, m.name))
    INTO NEW.search_text
    FROM organisations o LEFT JOIN municipalities m ON m.code = o.municipality_code
   WHERE o.id = NEW.organisation_id;
  NEW.search_text := coalesce(NEW.search_text, '');
  RETURN NEW;
END
$$;
CREATE TRIGGER schools_search_text BEFORE INSERT OR UPDATE OF name, code, place, organisation_id, search_text ON schools
  FOR EACH ROW EXECUTE FUNCTION school_search_text();

-- Words that come from elsewhere: written again where they change. A seed that writes the same name again changes nothing.
CREATE FUNCTION search_text_of_organisation() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  UPDATE economic_actors SET search_text = '' WHERE organisation_id = NEW.id;
  UPDATE schools SET search_text = '' WHERE organisation_id = NEW.id;
  RETURN NULL;
END
$$;
CREATE TRIGGER organisations_search_text AFTER UPDATE OF name, municipality_code ON organisations
  FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name OR OLD.municipality_code IS DISTINCT FROM NEW.municipality_code)
  EXECUTE FUNCTION search_text_of_organisation();

CREATE FUNCTION search_text_of_municipality() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  UPDATE economic_actors a SET search_text = '' FROM organisations o WHERE o.id = a.organisation_id AND o.municipality_code = NEW.code;
  UPDATE schools s SET search_text = '' FROM organisations o WHERE o.id = s.organisation_id AND o.municipality_code = NEW.code;
  RETURN NULL;
END
$$;
CREATE TRIGGER municipalities_search_text AFTER UPDATE OF name ON municipalities
  FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION search_text_of_municipality();

CREATE FUNCTION search_text_of_food() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  UPDATE economic_actors SET search_text = ''
   WHERE organisation_id IN (SELECT c.organisation_id FROM capacities c WHERE c.food_code = NEW.code);
  RETURN NULL;
END
$$;
CREATE TRIGGER foods_search_text AFTER UPDATE OF name ON foods
  FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION search_text_of_food();

CREATE FUNCTION search_text_of_capacity() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  UPDATE economic_actors SET search_text = '' WHERE organisation_id IN (OLD.organisation_id, NEW.organisation_id);
  RETURN NULL;
END
$$;
CREATE TRIGGER capacities_search_text AFTER INSERT OR DELETE OR UPDATE OF food_code, organisation_id ON capacities
  FOR EACH ROW EXECUTE FUNCTION search_text_of_capacity();

UPDATE economic_actors SET search_text = '';
UPDATE schools SET search_text = '';

-- Notices lead to an item of the matrix by an address that opens its actor's part.
UPDATE notices SET href = regexp_replace(href, '^/matriz#([A-Z0-9-]+)$', '/matriz?punto=\1#\1') WHERE href LIKE '/matriz#%';

CREATE INDEX economic_actors_search ON economic_actors USING gin (search_text gin_trgm_ops) WITH (fastupdate = off);
CREATE INDEX schools_search ON schools USING gin (search_text gin_trgm_ops) WITH (fastupdate = off) WHERE active;
