-- The joins and the money behind every figure of docs/formulas.md, once. Readers narrow these views and add them up; what turns the
-- sums into percentages is `measure` in lib/domain/local-purchase/formulas.ts.
--
-- Whatever a line has exactly one of is joined from the left, by its key: PostgreSQL leaves out such a table when a query asks for
-- nothing of it, and begins with it when a query narrows by it. So one view serves a single act as well as the year of the country.
-- The order matters: a plan weighs at most eight tables against each other (join_collapse_limit), and the first seven are those by
-- which lines are narrowed. What was amended comes after them, from the left too, so that it is looked up for few lines and read whole for many.

-- Associative suppliers, as `isAssociative` in lib/domain/local-purchase/lines.ts has them; a test compares the two.
CREATE FUNCTION is_associative(kind actor_kind) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT kind IN ('OECOM', 'OECA', 'APP') $$;

-- Of each amended line the last word that both sides signed.
CREATE VIEW held_amendments AS
SELECT m.delivery_line_id, m.amendment_id, m.accepted_units, m.rejected_units, m.reject_reason, m.missing_units, m.missing_reason, m.surplus_units
  FROM amended_lines m
  JOIN reception_amendments a ON a.id = m.amendment_id
  JOIN amendment_answers s ON s.amendment_id = a.id AND s.confirmed
 WHERE NOT EXISTS (SELECT 1 FROM reception_amendments l JOIN amendment_answers t ON t.amendment_id = l.id AND t.confirmed
                    WHERE l.act_id = a.act_id AND l.number > a.number
                      AND EXISTS (SELECT 1 FROM amended_lines o WHERE o.amendment_id = l.id AND o.delivery_line_id = m.delivery_line_id));

-- What was received, as it holds: the act, or the last amendment of it that both sides signed, at contract price. One row for each line
-- of an act, also where nothing of it was accepted.
CREATE VIEW accepted_lines AS
SELECT r.delivery_line_id, r.act_id, d.note_id, n.school_id, d.batch,
       a.received_at, (a.received_at AT TIME ZONE 'America/La_Paz')::date AS received_on,
       to_char(a.received_at AT TIME ZONE 'America/La_Paz', 'YYYY-MM') AS month,
       d.contract_item_id, i.contract_id, i.lot_item_id, c.tender_id, t.programme_id, g.year, c.buyer_id, o.municipality_code,
       c.supplier_id, c.supplier_kind, is_associative(c.supplier_kind) AS associative, c.supplier_municipality_code,
       c.women_members, c.men_members, c.signed_at,
       i.origin_municipality_code, i.produced_in_country, l.product_id, f.food_group, p.kind AS product_kind,
       coalesce(m.accepted_units, r.accepted_units) AS accepted_units,
       coalesce(m.rejected_units, r.rejected_units) AS rejected_units,
       CASE WHEN m.amendment_id IS NULL THEN r.reject_reason ELSE m.reject_reason END AS reject_reason,
       coalesce(m.missing_units, r.missing_units) AS missing_units,
       CASE WHEN m.amendment_id IS NULL THEN r.missing_reason ELSE m.missing_reason END AS missing_reason,
       coalesce(m.surplus_units, 0) AS surplus_units,
       coalesce(m.accepted_units, r.accepted_units) * i.price_centavos AS accepted_centavos,
       coalesce(m.rejected_units, r.rejected_units) * i.price_centavos AS rejected_centavos,
       coalesce(m.missing_units, r.missing_units) * i.price_centavos AS missing_centavos,
       coalesce(m.accepted_units, r.accepted_units)::bigint * i.unit_grams AS accepted_grams
  FROM reception_lines r
  LEFT JOIN delivery_lines d ON d.id = r.delivery_line_id
  LEFT JOIN contract_items i ON i.id = d.contract_item_id
  LEFT JOIN contracts c ON c.id = i.contract_id
  LEFT JOIN organisations o ON o.id = c.buyer_id
  LEFT JOIN tenders t ON t.id = c.tender_id
  LEFT JOIN programmes g ON g.id = t.programme_id
  LEFT JOIN held_amendments m ON m.delivery_line_id = r.delivery_line_id
  LEFT JOIN reception_acts a ON a.id = r.act_id
  LEFT JOIN delivery_notes n ON n.id = d.note_id
  LEFT JOIN lot_items l ON l.id = i.lot_item_id
  LEFT JOIN products p ON p.id = l.product_id
  LEFT JOIN foods f ON f.code = p.main_food_code;

-- The outcomes alone, for those who have the contract already (0018): the same lines.
CREATE OR REPLACE VIEW standing_receptions AS
SELECT delivery_line_id, act_id, accepted_units, rejected_units, reject_reason, missing_units, missing_reason, surplus_units FROM accepted_lines;

-- What was contracted: one row for each item of a contract, with the units that were signed, those that hold with every change that both
-- sides agreed to, and those that count. Of a contract that ended before its schedule what of it was accepted and what is on its way counts,
-- else what is bought again would count twice.
CREATE VIEW contracted_lines AS
SELECT i.id AS contract_item_id, i.contract_id, i.lot_item_id, c.tender_id, t.programme_id, g.year, c.buyer_id, o.municipality_code,
       c.supplier_id, c.supplier_kind, is_associative(c.supplier_kind) AS associative, c.supplier_municipality_code,
       c.women_members, c.men_members, c.signed_at, to_char(c.signed_at AT TIME ZONE 'America/La_Paz', 'YYYY-MM') AS month,
       i.origin_municipality_code, i.produced_in_country, l.product_id, f.food_group, p.kind AS product_kind,
       i.price_centavos, i.unit_grams, i.signed_units, i.units, n.units AS counted_units,
       i.signed_units * i.price_centavos AS signed_centavos,
       i.units * i.price_centavos AS agreed_centavos,
       n.units * i.price_centavos AS counted_centavos,
       n.units::bigint * i.unit_grams AS counted_grams
  FROM contract_items i
  LEFT JOIN contracts c ON c.id = i.contract_id
  LEFT JOIN organisations o ON o.id = c.buyer_id
  LEFT JOIN tenders t ON t.id = c.tender_id
  LEFT JOIN programmes g ON g.id = t.programme_id
  LEFT JOIN lot_items l ON l.id = i.lot_item_id
  LEFT JOIN products p ON p.id = l.product_id
  LEFT JOIN foods f ON f.code = p.main_food_code
 CROSS JOIN LATERAL (
    SELECT CASE WHEN EXISTS (SELECT 1 FROM contract_ends e WHERE e.contract_id = i.contract_id) THEN (
             SELECT coalesce(sum(coalesce(r.accepted_units, d.units)), 0)::int
               FROM delivery_lines d JOIN standing_notes s ON s.id = d.note_id LEFT JOIN accepted_lines r ON r.delivery_line_id = d.id
              WHERE d.contract_item_id = i.id)
           ELSE i.units END AS units) n;

-- What an act and its lines are worth is what these lines are worth; paid and owed are reckoned from it as before (0015, 0018).
CREATE OR REPLACE VIEW act_balances AS
  SELECT a.id AS act_id, a.note_id, n.contract_id, n.school_id, a.received_at,
         (a.received_at AT TIME ZONE 'America/La_Paz')::date AS received_on,
         v.accepted_centavos, p.paid_centavos, v.accepted_centavos - p.paid_centavos AS owed_centavos,
         CASE WHEN v.accepted_centavos > 0 AND p.paid_centavos >= v.accepted_centavos THEN p.last_paid_on END AS settled_on
    FROM reception_acts a
    JOIN delivery_notes n ON n.id = a.note_id
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(l.accepted_centavos), 0)::bigint AS accepted_centavos FROM accepted_lines l WHERE l.act_id = a.id) v
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(x.amount_centavos), 0)::bigint AS paid_centavos, max(s.paid_on) AS last_paid_on
        FROM payment_acts x JOIN standing_payments s ON s.id = x.payment_id
       WHERE x.act_id = a.id) p;

CREATE OR REPLACE VIEW line_balances AS
  SELECT r.delivery_line_id, r.act_id, r.contract_item_id, r.accepted_centavos,
         (CASE WHEN b.paid_centavos = 0 OR r.accepted_centavos = 0 THEN 0
               WHEN b.paid_centavos = b.accepted_centavos THEN r.accepted_centavos
               ELSE (SELECT round(b.paid_centavos::numeric * sum(o.accepted_centavos) / b.accepted_centavos)
                          - round(b.paid_centavos::numeric * coalesce(sum(o.accepted_centavos)
                                  FILTER (WHERE o.delivery_line_id < r.delivery_line_id), 0) / b.accepted_centavos)
                       FROM accepted_lines o
                      WHERE o.act_id = r.act_id AND o.delivery_line_id <= r.delivery_line_id)
          END)::bigint AS paid_centavos,
         b.settled_on
    FROM accepted_lines r
    -- Looked up for the lines that are asked for: joined, every act of the country would be reckoned first.
    CROSS JOIN LATERAL (SELECT x.accepted_centavos, x.paid_centavos, x.settled_on FROM act_balances x WHERE x.act_id = r.act_id OFFSET 0) b;
