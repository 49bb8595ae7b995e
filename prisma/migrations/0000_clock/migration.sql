-- The installation's clock. Everything that decides or dates reads it: deadlines inside the writing statement, events, pages.
-- It is the database's real clock, moved by the shift of the demonstration where there is one (table demo_clock has a row).
-- An installation without the demonstration has no row there and no act that could write one.
CREATE FUNCTION app_clock() RETURNS timestamptz
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  RETURN clock_timestamp() + make_interval(secs => coalesce((SELECT shift FROM demo_clock WHERE id = 1), 0));
END
$$;

-- Today as counted in La Paz.
CREATE FUNCTION app_today() RETURNS date
LANGUAGE sql VOLATILE AS $$ SELECT (app_clock() AT TIME ZONE 'America/La_Paz')::date $$;
