import type { LocalPurchase } from '@/lib/domain/local-purchase/formulas';
import type { LineFilter } from '@/lib/domain/local-purchase/line-filter';
import { levels } from '@/lib/domain/local-purchase/lines';
import type { Ratio } from '@/lib/domain/units';
import { integer, money } from '@/lib/messages/es/format';
import { localPurchaseEs as words } from '@/lib/messages/es/local-purchase';

/** A figure of the table: its ratio, how its parts are written, and which lines its numerator is made of. */
export type FigureRow = { id: string; label: string; ratio: Ratio; write: (amount: bigint) => string; filter: LineFilter | null };

/** Every figure of formulas v1, in the order in which the table tells them. */
export function figureRows(figures: LocalPurchase): FigureRow[] {
  const inMoney = (id: string, label: string, ratio: Ratio, filter: LineFilter | null): FigureRow => ({
    id,
    label,
    ratio,
    write: money,
    filter,
  });
  const inNumber = (id: string, label: string, ratio: Ratio): FigureRow => ({ id, label, ratio, write: integer, filter: null });
  return [
    ...levels.map((level) => inMoney(`origin-${level}`, words.byOrigin(level), figures.byOrigin[level], { origin: level })),
    inMoney('unknown', words.unknownOrigin, figures.unknownOrigin, { origin: 'unknown' }),
    ...levels.map((level) =>
      inMoney(`supplier-${level}`, words.bySupplier(level), figures.bySupplier[level], { domicile: level }),
    ),
    inMoney('association', words.byAssociation, figures.byAssociation, { associative: true }),
    inMoney('women-value', words.womenByValue, figures.byWomen.byValue, null),
    inNumber('women-persons', words.womenByPersons, figures.byWomen.byPersons),
    inNumber('women-payees', words.womenByPayees, figures.byWomen.byPayees),
    inMoney('fresh', words.fresh, figures.byKind.fresh, { origin: 'municipality', productKind: 'fresh' }),
    inMoney('transformed', words.transformed, figures.byKind.transformed, { origin: 'municipality', productKind: 'transformed' }),
    inMoney('budget-local', words.budgetLocal, figures.ofBudget.local, { origin: 'municipality' }),
    inMoney('budget-association', words.budgetAssociative, figures.ofBudget.associative, { associative: true }),
  ];
}
