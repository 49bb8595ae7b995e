import type { AskedOfLots } from '@/lib/domain/tenders/lot-demand';
import { integer } from '../format';
import { listed } from '../format-lists';
import type { Translator } from '../translator';

/** What lots buy of a product against what the demand asks of them: "La demanda pide 40 unidades y el lote 1 compra 30: faltan 10." */
function askedTold(t: Translator<'lot-demand'>, { lots, asked, units }: AskedOfLots): string {
  const buyers = t('buyers', { count: lots.length, lots: listed(lots.map(({ number }) => integer(number))) });
  if (asked === 0) return t('line.nothingAsked', { buyers, units });
  if (asked === units) return t('line.even', { buyers, asked });
  const difference = integer(Math.abs(asked - units));
  return t(`line.${units < asked ? 'short' : 'over'}`, { buyers, asked, units: integer(units), difference });
}

/** The same, of which product. */
export function askedOfProduct(t: Translator<'lot-demand'>, one: AskedOfLots): string {
  return `${one.product}. ${askedTold(t, one)}`;
}
