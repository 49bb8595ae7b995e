import 'server-only';
import { drawFine } from '@/lib/domain/contracts/fines';
import { IdInput, PercentInput } from '@/lib/domain/inputs';
import { Refusal } from '@/lib/domain/refusal';
import { refusalSentence } from '@/lib/messages/es/refusals';
import type { ChangesDesk } from './changes-desk';

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** The fine for the deliveries that an address chooses (`entrega`), at its share a day (`porcentaje`), as it would be imposed today. */
export function previewFine({ book, lateItems }: ChangesDesk, { entrega, porcentaje }: Query) {
  const deliveries = [entrega ?? []].flat().filter((one) => IdInput.safeParse(one).success);
  const typed = typeof porcentaje === 'string' ? porcentaje : '';
  const percent = PercentInput({ min: 1 }).safeParse(typed);
  if (deliveries.length === 0 || !percent.success) return { deliveries, typed, drawn: null, problem: null };
  try {
    const { lines, amountCentavos } = drawFine(book, lateItems, { scheduledIds: deliveries, bpsPerDay: percent.data });
    const fined = [...new Set(lines.map(({ scheduledId }) => scheduledId))];
    return { deliveries, typed, drawn: { amountCentavos, bpsPerDay: percent.data, deliveries: fined }, problem: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { deliveries, typed, drawn: null, problem: refusalSentence(error.code, error.params) };
  }
}
