import 'server-only';
import { drawFine } from '@/lib/domain/contracts/fines';
import { IdInput, PercentInput } from '@/lib/domain/inputs';
import { Refusal } from '@/lib/domain/refusal';
import { contractChangesEs as words } from '@/lib/messages/es/contract-changes';
import { fieldSentence } from '@/lib/messages/es/fields';
import { refusalSentence } from '@/lib/messages/es/refusals';
import type { ChangesDesk } from './changes-desk';

type Query = Readonly<Record<string, string | string[] | undefined>>;

/**
 * The fine for the deliveries that an address chooses (`entrega`), at its share a day (`porcentaje`), as it would be imposed today.
 * Once anything was asked, what is missing is told by field; before that nothing is.
 */
export function previewFine({ book, lateItems }: ChangesDesk, { entrega, porcentaje }: Query) {
  const deliveries = [entrega ?? []].flat().filter((one) => IdInput.safeParse(one).success);
  const typed = typeof porcentaje === 'string' ? porcentaje : '';
  const isAsked = entrega !== undefined || porcentaje !== undefined;
  const percent = PercentInput({ min: 1 }).safeParse(typed);
  const problems: Record<string, string> = {};
  if (isAsked && deliveries.length === 0) problems.entrega = words.chooseOne;
  if (isAsked && !percent.success) for (const issue of percent.error.issues) problems.porcentaje = fieldSentence(issue);
  if (deliveries.length === 0 || !percent.success) return { deliveries, typed, drawn: null, problems };
  try {
    const { lines, amountCentavos } = drawFine(book, lateItems, { scheduledIds: deliveries, bpsPerDay: percent.data });
    const fined = [...new Set(lines.map(({ scheduledId }) => scheduledId))];
    return { deliveries, typed, drawn: { amountCentavos, bpsPerDay: percent.data, deliveries: fined }, problems };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { deliveries, typed, drawn: null, problems: { porcentaje: refusalSentence(error.code, error.params) } };
  }
}
