-- How a product reaches a pupil, and what the demand asked for when a contract was scheduled.

CREATE TYPE "handout" AS ENUM ('whole', 'shared');
ALTER TABLE "products" ADD COLUMN     "handout" "handout" NOT NULL DEFAULT 'shared',
ADD COLUMN     "handout_assumed" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "contract_items" ADD COLUMN     "demand_units" INTEGER;
ALTER TABLE contract_items ADD CONSTRAINT contract_items_demand CHECK (demand_units >= 0);

-- What products there are was never asked. A product of which every ration gives about one unit, or about two (within a
-- quarter of a unit), is taken to be handed out whole: 200 g of a sealed bag of 206 g is that bag. The rest is taken to be
-- shared out, as it was reckoned until now. Each says that it was assumed until somebody of the municipality says it.
UPDATE products p
   SET handout_assumed = true,
       handout = CASE WHEN (
         SELECT bool_and(round(g.units) >= 1 AND abs(g.units - round(g.units)) <= 0.25)
           FROM (SELECT i.grams_per_pupil::numeric / p.unit_grams AS units FROM ration_items i WHERE i.product_id = p.id) g
       ) THEN 'whole'::handout ELSE 'shared'::handout END;
