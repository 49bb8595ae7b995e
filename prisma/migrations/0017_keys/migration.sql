-- Keys compare signs that nobody tells apart: "Ch’alla" and "Ch'alla", "N° 3" and "Nº 3", "Zona–1" and "Zona-1". As compareKey() does.
CREATE OR REPLACE FUNCTION text_key(words text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT normalize(lower(btrim(regexp_replace(regexp_replace(normalize(
    translate(words, U&'\2019\2018\00B4\0060\02BC\2032\2010\2011\2012\2013\2014\2015\2212\00B0', U&'\0027\0027\0027\0027\0027\0027-------\00BA'), NFKC),
    '[\u00AD\u034F\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uE000-\uF8FF\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\U000110BD\U000110CD\U00013430-\U0001343F\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E0FFF\U000F0000-\U0010FFFF]', '', 'g'),
    '[\u0001-\u0020\u007F-\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+', ' ', 'g'))), NFKC)
$$;

-- Rows that are one by this hold the key once, whoever held it already or else the first; the others have none until a person merges or renames them (as 0009).
UPDATE zones SET name_key = NULL WHERE active AND name_key <> text_key(name);
UPDATE zones z SET name_key = k.key
  FROM (SELECT DISTINCT ON (organisation_id, text_key(name)) id, organisation_id AS whose, text_key(name) AS key
          FROM zones WHERE active AND name_key IS NULL ORDER BY organisation_id, text_key(name), id) k
 WHERE k.id = z.id AND NOT EXISTS (SELECT FROM zones o WHERE o.organisation_id = k.whose AND o.name_key = k.key);
UPDATE schools SET code_key = NULL WHERE merged_into_id IS NULL AND code_key <> text_key(code);
UPDATE schools s SET code_key = k.key
  FROM (SELECT DISTINCT ON (organisation_id, text_key(code)) id, organisation_id AS whose, text_key(code) AS key
          FROM schools WHERE merged_into_id IS NULL AND code_key IS NULL ORDER BY organisation_id, text_key(code), id) k
 WHERE k.id = s.id AND NOT EXISTS (SELECT FROM schools o WHERE o.organisation_id = k.whose AND o.code_key = k.key);
UPDATE products SET name_key = NULL WHERE name_key <> text_key(name) || E'\n' || text_key(presentation);
UPDATE products p SET name_key = k.key
  FROM (SELECT DISTINCT ON (organisation_id, text_key(name) || E'\n' || text_key(presentation)) id, organisation_id AS whose,
               text_key(name) || E'\n' || text_key(presentation) AS key
          FROM products WHERE name_key IS NULL ORDER BY organisation_id, text_key(name) || E'\n' || text_key(presentation), id) k
 WHERE k.id = p.id AND NOT EXISTS (SELECT FROM products o WHERE o.organisation_id = k.whose AND o.name_key = k.key);
UPDATE organisations SET name_key = NULL WHERE name_key <> text_key(name);
UPDATE organisations g SET name_key = k.key
  FROM (SELECT DISTINCT ON (kind, municipality_code, text_key(name)) id, kind AS sort, municipality_code AS place, text_key(name) AS key
          FROM organisations WHERE name_key IS NULL ORDER BY kind, municipality_code, text_key(name), id) k
 WHERE k.id = g.id AND NOT EXISTS (
   SELECT FROM organisations o WHERE o.kind = k.sort AND o.municipality_code IS NOT DISTINCT FROM k.place AND o.name_key = k.key);

-- Search finds «N° 3» by «Nº 3» too.
CREATE OR REPLACE FUNCTION search_plain(words text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT ' ' || regexp_replace(regexp_replace(normalize(lower(regexp_replace(normalize(translate(words, U&'\00B0', U&'\00BA'), NFKC),
    '[\u00AD\u034F\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uE000-\uF8FF\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\U000110BD\U000110CD\U00013430-\U0001343F\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E0FFF\U000F0000-\U0010FFFF]', '', 'g')), NFKD), '[\u0300-\u036f]', '', 'g'), '[^a-z0-9]+', ' ', 'g')
$$;
REINDEX INDEX products_search;
REINDEX INDEX municipalities_search;
UPDATE tenders SET search_text = '';
UPDATE schools SET search_text = '';
UPDATE economic_actors SET search_text = '';

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
