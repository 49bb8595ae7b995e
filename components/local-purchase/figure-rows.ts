import type { LocalPurchase } from '@/lib/domain/local-purchase/formulas';
import { levels } from '@/lib/domain/local-purchase/lines';
import type { Ratio } from '@/lib/domain/units';
import { integer, money } from '@/lib/messages/format';
import type { Messages } from '@/lib/messages/namespaces';
import type { Translator } from '@/lib/messages/translator';
import type { LineFilter } from '@/lib/routes/line-filter';

/** A figure of the table: its ratio, how its parts are written, and which lines its numerator is made of. */
export type FigureRow = {
  id: string;
  label: string;
  ratio: Ratio & { enough?: boolean };
  write: (amount: bigint) => string;
  filter: LineFilter | null;
};

export type FigureGroup = keyof Messages['local-purchase']['groups'];

/** Every figure of formulas v1, by the question that it answers. */
export function figureGroups(t: Translator<'local-purchase'>, figures: LocalPurchase): { id: FigureGroup; rows: FigureRow[] }[] {
  const inMoney = (id: string, label: string, ratio: FigureRow['ratio'], filter: LineFilter | null): FigureRow => ({
    id,
    label,
    ratio,
    write: money,
    filter,
  });
  const inNumber = (id: string, label: string, ratio: FigureRow['ratio']): FigureRow => ({
    id,
    label,
    ratio,
    write: integer,
    filter: null,
  });
  const { byOrigin, bySupplier, byWomen, byKind, ofBudget } = figures;
  return [
    {
      id: 'origin',
      rows: [
        ...levels.map((level) => inMoney(`origin-${level}`, t(`byOrigin.${level}`), byOrigin[level], { origin: level })),
        inMoney('unknown', t('unknownOrigin'), figures.unknownOrigin, { origin: 'unknown' }),
      ],
    },
    {
      id: 'supplier',
      rows: levels.map((level) => inMoney(`supplier-${level}`, t(`bySupplier.${level}`), bySupplier[level], { domicile: level })),
    },
    {
      id: 'who',
      rows: [
        inMoney('association', t('byAssociation'), figures.byAssociation, { associative: true }),
        inMoney('women-value', t('womenByValue'), byWomen.byValue, null),
        inNumber('women-persons', t('womenByPersons'), byWomen.byPersons),
        inNumber('women-payees', t('womenByPayees'), byWomen.byPayees),
      ],
    },
    {
      id: 'kind',
      rows: [
        inMoney('fresh', t('fresh'), byKind.fresh, { origin: 'municipality', productKind: 'fresh' }),
        inMoney('transformed', t('transformed'), byKind.transformed, { origin: 'municipality', productKind: 'transformed' }),
      ],
    },
    {
      id: 'budget',
      rows: [
        inMoney('budget-local', t('budgetLocal'), ofBudget.local, { origin: 'municipality' }),
        inMoney('budget-association', t('budgetAssociative'), ofBudget.associative, { associative: true }),
      ],
    },
  ];
}
