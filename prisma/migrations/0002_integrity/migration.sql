-- What no bug of the application may break: records that only grow, and values that mean something.

-- A record that only grows. The message is for the log; people never meet it.
CREATE FUNCTION refuse_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER events_append_only BEFORE UPDATE OR DELETE ON events
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER events_never_truncated BEFORE TRUNCATE ON events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER rule_overrides_append_only BEFORE UPDATE OR DELETE ON rule_overrides
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE demo_clock ADD CONSTRAINT demo_clock_is_one CHECK (id = 1);

ALTER TABLE users
  ADD CONSTRAINT users_email_is_lower CHECK (email = lower(email) AND email LIKE '%_@_%');

-- A municipality acts in its own territory; a producer is of one municipality.
ALTER TABLE organisations
  ADD CONSTRAINT organisations_have_territory CHECK (kind NOT IN ('municipality', 'producer') OR municipality_code IS NOT NULL),
  ADD CONSTRAINT organisations_are_named CHECK (length(trim(name)) > 0);
CREATE UNIQUE INDEX organisations_one_government ON organisations (municipality_code) WHERE kind = 'municipality';

ALTER TABLE memberships ADD CONSTRAINT memberships_have_a_role CHECK (cardinality(roles) > 0);

-- "National" is one place, not an unknown one: the same holiday twice is an error.
CREATE UNIQUE INDEX holidays_national_once ON holidays (day, name) WHERE department_iso IS NULL;
CREATE UNIQUE INDEX nutrient_targets_default_once ON nutrient_targets (level, meal, nutrient) WHERE organisation_id IS NULL;

ALTER TABLE programmes
  ADD CONSTRAINT programmes_year CHECK (year BETWEEN 2000 AND 2100),
  ADD CONSTRAINT programmes_budget CHECK (budget_centavos > 0),
  ADD CONSTRAINT programmes_ceiling CHECK (ceiling_centavos > 0),
  ADD CONSTRAINT programmes_days CHECK (school_days BETWEEN 1 AND 366),
  ADD CONSTRAINT programmes_calendar CHECK (ends_on >= starts_on),
  ADD CONSTRAINT programmes_goals CHECK (
    local_goal_bps BETWEEN 0 AND 10000 AND local_goal_bps_later BETWEEN 0 AND 10000 AND
    associative_goal_bps BETWEEN 0 AND 10000 AND associative_goal_bps_later BETWEEN 0 AND 10000);
ALTER TABLE programme_breaks ADD CONSTRAINT programme_breaks_order CHECK (ends_on >= starts_on);

ALTER TABLE schools
  ADD CONSTRAINT schools_place CHECK ((lat IS NULL) = (lon IS NULL) AND lat BETWEEN -90 AND 90 AND lon BETWEEN -180 AND 180),
  ADD CONSTRAINT schools_window CHECK (receives_from < receives_until);
ALTER TABLE enrolments ADD CONSTRAINT enrolments_counts CHECK (girls BETWEEN 0 AND 20000 AND boys BETWEEN 0 AND 20000);

ALTER TABLE food_prices ADD CONSTRAINT food_prices_order CHECK (low_centavos_per_kg > 0 AND high_centavos_per_kg >= low_centavos_per_kg);
ALTER TABLE products
  ADD CONSTRAINT products_unit CHECK (unit_grams BETWEEN 1 AND 1000000),
  ADD CONSTRAINT products_price CHECK (price_centavos > 0),
  ADD CONSTRAINT products_origins CHECK (origins <@ ARRAY['municipality', 'department', 'country', 'import']);
ALTER TABLE product_foods ADD CONSTRAINT product_foods_grams CHECK (grams > 0);
ALTER TABLE nutrient_targets ADD CONSTRAINT nutrient_targets_amount CHECK (amount > 0);
ALTER TABLE rations ADD CONSTRAINT rations_weekday CHECK (weekday BETWEEN 1 AND 5);
ALTER TABLE ration_items ADD CONSTRAINT ration_items_grams CHECK (grams_per_pupil BETWEEN 1 AND 5000);

ALTER TABLE economic_actors
  ADD CONSTRAINT economic_actors_counts CHECK (women_members >= 0 AND men_members >= 0 AND reach_km >= 0 AND experience_months >= 0),
  ADD CONSTRAINT economic_actors_place CHECK ((lat IS NULL) = (lon IS NULL)),
  ADD CONSTRAINT economic_actors_confirmed CHECK ((confirmed_at IS NULL) = (confirmed_by_id IS NULL));
ALTER TABLE capacities ADD CONSTRAINT capacities_amount CHECK (grams_per_month > 0);
ALTER TABLE actor_documents
  ADD CONSTRAINT actor_documents_validity CHECK (valid_until IS NULL OR issued_on IS NULL OR valid_until >= issued_on),
  ADD CONSTRAINT actor_documents_verified CHECK ((verified_at IS NULL) = (verified_by_id IS NULL));

ALTER TABLE tenders
  ADD CONSTRAINT tenders_published CHECK (
    status IN ('draft', 'cancelled') OR
    (published_at IS NOT NULL AND deadline_at IS NOT NULL AND modality_rule IS NOT NULL AND rule_trace IS NOT NULL)),
  ADD CONSTRAINT tenders_deadline CHECK (deadline_at IS NULL OR published_at IS NULL OR deadline_at > published_at),
  ADD CONSTRAINT tenders_reference_price CHECK (reference_centavos >= 0),
  ADD CONSTRAINT tenders_ended_with_reason CHECK (status NOT IN ('cancelled', 'annulled') OR length(cancel_reason) > 0);
ALTER TABLE lots ADD CONSTRAINT lots_period CHECK (ends_on >= starts_on), ADD CONSTRAINT lots_number CHECK (number > 0);
ALTER TABLE lot_items
  ADD CONSTRAINT lot_items_units CHECK (units > 0),
  ADD CONSTRAINT lot_items_price CHECK (price_centavos > 0);
ALTER TABLE lot_drop_points ADD CONSTRAINT lot_drop_points_pupils CHECK (pupils >= 0);
ALTER TABLE requirements ADD CONSTRAINT requirements_with_reason CHECK (length(trim(reason)) > 0);

ALTER TABLE contracts
  ADD CONSTRAINT contracts_amount CHECK (amount_centavos > 0),
  ADD CONSTRAINT contracts_retention CHECK (retention_bps BETWEEN 0 AND 10000),
  ADD CONSTRAINT contracts_period CHECK (ends_on >= starts_on),
  ADD CONSTRAINT contracts_two_parties CHECK (buyer_id <> supplier_id);
ALTER TABLE contract_items
  ADD CONSTRAINT contract_items_units CHECK (units > 0),
  ADD CONSTRAINT contract_items_price CHECK (price_centavos > 0);
ALTER TABLE scheduled_lines ADD CONSTRAINT scheduled_lines_units CHECK (units > 0);

ALTER TABLE commitments ADD CONSTRAINT commitments_fulfilled_with_evidence CHECK (state <> 'fulfilled' OR length(trim(evidence)) > 0);
