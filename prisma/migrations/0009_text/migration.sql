-- Text: keys that compare as compareKey() of lib/domain/text.ts does, names that sort by the number inside them, and what is merged.

-- The same rule as compareKey(): NFKC, without case, spaces folded, without marks that nobody sees.
CREATE FUNCTION text_key(words text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT normalize(lower(btrim(regexp_replace(regexp_replace(normalize(words, NFKC),
    '[\u00AD\u034F\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uE000-\uF8FF\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\U000110BD\U000110CD\U00013430-\U0001343F\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E0FFF\U000F0000-\U0010FFFF]', '', 'g'),
    '[\u0001-\u0020\u007F-\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+', ' ', 'g'))), NFKC)
$$;

-- "Zona 2" before "Zona 10", everywhere: the columns sort so by themselves.
CREATE COLLATION names_in_order (provider = icu, locale = 'es-BO-u-kn');
ALTER TABLE zones ALTER COLUMN name TYPE VARCHAR(80) COLLATE names_in_order;
ALTER TABLE schools
  ALTER COLUMN name TYPE VARCHAR(160) COLLATE names_in_order,
  ALTER COLUMN code TYPE VARCHAR(30) COLLATE names_in_order;
ALTER TABLE lots ALTER COLUMN title TYPE VARCHAR(160) COLLATE names_in_order;
ALTER TABLE award_units ALTER COLUMN label TYPE VARCHAR(200) COLLATE names_in_order;
ALTER TABLE products
  ALTER COLUMN name TYPE VARCHAR(120) COLLATE names_in_order,
  ALTER COLUMN presentation TYPE VARCHAR(80) COLLATE names_in_order;
ALTER TABLE organisations ALTER COLUMN name TYPE VARCHAR(160) COLLATE names_in_order;

-- A zone or a school that a person found twice is merged into the other one, and stays for what was published and delivered with it.
ALTER TABLE zones
  ADD COLUMN active BOOLEAN NOT NULL DEFAULT true,
  ADD COLUMN merged_into_id UUID,
  ADD COLUMN name_key TEXT,
  ADD CONSTRAINT zones_merged_into_id_fkey FOREIGN KEY (merged_into_id) REFERENCES zones (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT zones_merged_are_out CHECK (merged_into_id IS NULL OR (NOT active AND merged_into_id <> id));
ALTER TABLE schools
  ADD COLUMN merged_into_id UUID,
  ADD COLUMN code_key TEXT,
  ADD CONSTRAINT schools_merged_into_id_fkey FOREIGN KEY (merged_into_id) REFERENCES schools (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT schools_merged_are_out CHECK (merged_into_id IS NULL OR (NOT active AND merged_into_id <> id));
ALTER TABLE products ADD COLUMN name_key TEXT;
ALTER TABLE organisations ADD COLUMN name_key TEXT;

-- Of rows that collide already, the first holds the key; the others have none until a person merges or renames them.
UPDATE zones z SET name_key = k.key
  FROM (SELECT DISTINCT ON (organisation_id, text_key(name)) id, text_key(name) AS key FROM zones ORDER BY organisation_id, text_key(name), id) k
 WHERE k.id = z.id;
UPDATE schools s SET code_key = k.key
  FROM (SELECT DISTINCT ON (organisation_id, text_key(code)) id, text_key(code) AS key FROM schools ORDER BY organisation_id, text_key(code), id) k
 WHERE k.id = s.id;
UPDATE products p SET name_key = k.key
  FROM (SELECT DISTINCT ON (organisation_id, text_key(name) || E'\n' || text_key(presentation)) id, text_key(name) || E'\n' || text_key(presentation) AS key
          FROM products ORDER BY organisation_id, text_key(name) || E'\n' || text_key(presentation), id) k
 WHERE k.id = p.id;
UPDATE organisations o SET name_key = k.key
  FROM (SELECT DISTINCT ON (kind, municipality_code, text_key(name)) id, text_key(name) AS key FROM organisations ORDER BY kind, municipality_code, text_key(name), id) k
 WHERE k.id = o.id;

DROP INDEX zones_organisation_id_name_key;
DROP INDEX schools_organisation_id_code_key;
DROP INDEX products_organisation_id_name_presentation_key;
DROP INDEX organisations_kind_name_municipality_code_key;
CREATE UNIQUE INDEX zones_organisation_id_name_key_key ON zones (organisation_id, name_key);
CREATE UNIQUE INDEX schools_organisation_id_code_key_key ON schools (organisation_id, code_key);
CREATE UNIQUE INDEX products_organisation_id_name_key_key ON products (organisation_id, name_key);
CREATE UNIQUE INDEX organisations_kind_municipality_code_name_key_key ON organisations (kind, municipality_code, name_key);

-- Keys follow what they are made of. A row that had none, and says what it said, keeps having none.
CREATE FUNCTION zone_key() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT NEW.active THEN NEW.name_key := NULL;
  ELSIF TG_OP = 'INSERT' OR NEW.name <> OLD.name OR NOT OLD.active THEN NEW.name_key := text_key(NEW.name);
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER zones_key BEFORE INSERT OR UPDATE OF name, active ON zones FOR EACH ROW EXECUTE FUNCTION zone_key();

CREATE FUNCTION school_key() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.merged_into_id IS NOT NULL THEN NEW.code_key := NULL;
  ELSIF TG_OP = 'INSERT' OR NEW.code <> OLD.code OR OLD.merged_into_id IS NOT NULL THEN NEW.code_key := text_key(NEW.code);
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER schools_key BEFORE INSERT OR UPDATE OF code, merged_into_id ON schools FOR EACH ROW EXECUTE FUNCTION school_key();

CREATE FUNCTION product_key() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' OR NEW.name <> OLD.name OR NEW.presentation <> OLD.presentation THEN
    NEW.name_key := text_key(NEW.name) || E'\n' || text_key(NEW.presentation);
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER products_key BEFORE INSERT OR UPDATE OF name, presentation ON products FOR EACH ROW EXECUTE FUNCTION product_key();

CREATE FUNCTION organisation_key() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' OR NEW.name <> OLD.name THEN NEW.name_key := text_key(NEW.name); END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER organisations_key BEFORE INSERT OR UPDATE OF name ON organisations FOR EACH ROW EXECUTE FUNCTION organisation_key();

-- Search compares as plainText() does: compatible letters are one, and what nobody sees is nothing. (Written out: while an index is
-- made, one function of ours does not find another.)
CREATE OR REPLACE FUNCTION search_plain(words text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT ' ' || regexp_replace(regexp_replace(normalize(lower(regexp_replace(normalize(words, NFKC),
    '[\u00AD\u034F\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uE000-\uF8FF\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\U000110BD\U000110CD\U00013430-\U0001343F\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E0FFF\U000F0000-\U0010FFFF]', '', 'g')), NFKD), '[\u0300-\u036f]', '', 'g'), '[^a-z0-9]+', ' ', 'g')
$$;
REINDEX INDEX products_search;
REINDEX INDEX municipalities_search;
UPDATE tenders SET search_text = '';

-- For the census, who may be there twice: what is particular in a name, without the words that most organisations share,
CREATE FUNCTION name_core(words text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(nullif(btrim(regexp_replace(regexp_replace(search_plain(words),
    '\m(de|del|la|las|los|el|y|para|asociacion|organizacion|economica|comunitaria|campesina|cooperativa|empresa|grupo|oeca|oecom|app|mype|srl|sa|ltda|r l|productor|productora|productores|productoras)\M', ' ', 'g'),
    ' +', ' ', 'g')), ''), search_plain(words))
$$;
-- and the last seven digits of each telephone, which are its own with or without the codes of country and city.
CREATE FUNCTION phone_keys(phones text) RETURNS text[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT array(SELECT right(digits, 7) FROM unnest(regexp_split_to_array(phones, '[/;]| y ')) AS one,
                      LATERAL (SELECT regexp_replace(one, '\D', '', 'g') AS digits) AS d
                WHERE length(digits) >= 7 AND digits !~ '^(\d)\1*$')
$$;
