import 'server-only';
import { drawFine } from '@/lib/domain/contracts/fines';
import { chosenLate, isLateChoice, lateView } from '@/lib/domain/contracts/late-choice';
import { PercentInput } from '@/lib/domain/inputs';
import { Refusal } from '@/lib/domain/refusal';
import { fieldSentence } from '@/lib/messages/told/fields';
import { refusalSentence } from '@/lib/messages/told/refusals';
import type { Translators } from '@/lib/messages/translators';
import type { ContractChangesView } from './contract-changes-view';

type Query = Readonly<Record<string, string | string[] | undefined>>;

/**
 * The fine for the deliveries that an address chooses (`entrega`: one, those of a month or all), at its share a day (`porcentaje`), as it
 * would be imposed today, beside the page of them that it asks for (`ver`). Once a fine was asked for, what is missing is told by field;
 * before that, and while somebody looks further, nothing is.
 */
export function previewFine(
  translators: Translators,
  { book, late, lateItems }: ContractChangesView,
  { entrega, porcentaje, ver }: Query,
) {
  const choices = [...new Set([entrega ?? []].flat().filter(isLateChoice))];
  const open = late.filter(({ openUnitDays }) => openUnitDays > 0);
  const view = lateView(open, choices, typeof ver === 'string' ? ver : '');
  const deliveries = chosenLate(open, choices);
  const typed = typeof porcentaje === 'string' ? porcentaje : '';
  const isAsked = ver === undefined && (entrega !== undefined || porcentaje !== undefined);
  const shown = { deliveries, view, typed, choices };
  const percent = PercentInput({ min: 1 }).safeParse(typed);
  const problems: Record<string, string> = {};
  if (isAsked && deliveries.length === 0) problems.entrega = translators('contract-changes')('chooseOne');
  if (isAsked && !percent.success)
    for (const issue of percent.error.issues) problems.porcentaje = fieldSentence(translators('fields'), issue);
  if (!isAsked || deliveries.length === 0 || !percent.success) return { ...shown, drawn: null, problems };
  try {
    const { lines, amountCentavos } = drawFine(book, lateItems, { scheduledIds: deliveries, bpsPerDay: percent.data });
    const fined = [...new Set(lines.map(({ scheduledId }) => scheduledId))];
    return { ...shown, drawn: { amountCentavos, bpsPerDay: percent.data, deliveries: fined }, problems };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...shown, drawn: null, problems: { porcentaje: refusalSentence(translators, error.code, error.params) } };
  }
}
