import { IdInput, IntInput, OptionInput, TextInput } from '../inputs';
import { missingReasons, rejectReasons } from './reception';

/** Units of a product: more than any school eats in a day; what the column holds. */
export const UnitsInput = IntInput({ min: 0, max: 2_000_000 });

/** Why something that others rely on is undone or amended. */
export const WhyInput = TextInput({ max: 400, min: 10 });

/** What became of a noted line, as a receiver counts it: accepted, never came, and the rest rejected. */
export const countedShape = {
  lineId: IdInput,
  accepted: UnitsInput,
  reason: OptionInput(rejectReasons).optional(),
  missing: UnitsInput.optional(),
  missingReason: OptionInput(missingReasons).optional(),
};

type Counted = {
  accepted: number;
  missing?: number | undefined;
  reason?: (typeof rejectReasons)[number] | undefined;
  missingReason?: (typeof missingReasons)[number] | undefined;
};

/** A counted line as the rules take it: what was left blank is none. */
export function countedLine<Line extends Counted>({ accepted, missing = 0, reason, missingReason, ...line }: Line) {
  return {
    ...line,
    acceptedUnits: accepted,
    missingUnits: missing,
    reason: reason ?? null,
    missingReason: missingReason ?? null,
  };
}
