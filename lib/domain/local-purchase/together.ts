import { type Centavos, type Ratio, sumCentavos } from '../units';
import { measureValue, type ValueLine } from './formulas';
import { type OutcomeValue, rejectedShare } from './outcomes';

/** What one or several municipalities bought in a year; the parts are of the total. */
export type BoughtTogether = { total: Centavos; local: Centavos; associative: Centavos; byWomen: Centavos; rejected: Ratio };

/**
 * Each municipality measured by itself, and their parts added up: what is local is local to who bought it, and a supplier of two
 * municipalities has the members of its latest contract with each.
 * @param bought lines of one stage by the INE code of the buyer
 */
export function measureTogether(
  bought: ReadonlyMap<string, readonly (ValueLine & Pick<OutcomeValue, 'accepted' | 'rejected'>)[]>,
): BoughtTogether {
  const each = [...bought].map(([place, lines]) => measureValue(lines, { place, budget: 0n }));
  const sum = (of: (one: (typeof each)[number]) => Centavos) => sumCentavos(each.map(of));
  return {
    total: sum(({ total }) => total),
    local: sum(({ byOrigin }) => byOrigin.municipality.numerator),
    associative: sum(({ byAssociation }) => byAssociation.numerator),
    byWomen: sum(({ byWomen }) => byWomen.byValue.numerator),
    rejected: rejectedShare([...bought.values()].flat()),
  };
}
