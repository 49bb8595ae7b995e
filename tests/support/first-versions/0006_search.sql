-- Search: words are compared without accents, case or signs, and from the start of a word on.

-- Trusted since PostgreSQL 13: whoever owns the database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- The same rule as plainText() of lib/domain/schools/school.ts, with a space before each word so that '% lec%' finds
-- where a word begins.
CREATE FUNCTION search_plain(words text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT ' ' || regexp_replace(regexp_replace(lower(normalize(words, NFD)), '[\u0300-\u036f]', '', 'g'), '[^a-z0-9]+', ' ', 'g')
$$;

CREATE INDEX tenders_search ON tenders USING gin (search_plain(title || ' ' || object || ' ' || reference) gin_trgm_ops)
  WHERE published_at IS NOT NULL;
CREATE INDEX products_search ON products USING gin (search_plain(name || ' ' || presentation) gin_trgm_ops);
CREATE INDEX municipalities_search ON municipalities USING gin (search_plain(name) gin_trgm_ops);

-- From a product to the lots that buy it.
CREATE INDEX lot_items_product_id_idx ON lot_items (product_id);
