import 'server-only';
import { dayOf } from '@/lib/domain/calendar';
import type { RuleBook } from '@/lib/domain/law/rule-book';
import type { Chosen } from '@/lib/domain/payments/choice';
import { maxReceptions } from '@/lib/domain/payments/inputs';
import { preview, typedFields, writtenFields, writtenIn } from '@/lib/domain/payments/preview';
import type { OpenAct } from '@/lib/domain/payments/settlement';
import { type Day, sumCentavos } from '@/lib/domain/units';
import { fieldSentence } from '@/lib/messages/told/fields';
import { refusalSentence } from '@/lib/messages/told/refusals';
import { getTranslators } from '@/lib/messages/translators';
import { prisma } from '@/lib/platform/database';
import type { ChosenContract } from './chosen-contracts';
import { readOpenFines } from './open-fines';
import { owedActs } from './owed';

type Query = Readonly<Record<string, string | string[] | undefined>>;
type Asked = { contract: ChosenContract; chosen: readonly Chosen[]; buyerId: string; book: RuleBook; today: Day; query: Query };

/** The payment of what was chosen of a contract, with the amounts that the address carries, as it would be recorded. Two statements. */
export async function readPreview({ contract, chosen, buyerId, book, today, query }: Asked) {
  const acts = await readActs(contract.id, buyerId, chosen);
  const typed = textsIn(query, typedFields);
  const { issues, refused, ...found } = preview(acts, typed, { book, payee: contract, today });
  const translators = await getTranslators();
  const fields: Record<string, string> = {};
  for (const issue of issues) fields[String(issue.path[0])] ??= fieldSentence(translators('fields'), issue);
  if (refused) fields[refused.field] = refusalSentence(translators, refused.refusal.code, refused.refusal.params);
  return {
    ...found,
    contract,
    /** The oldest acts chosen, as many as one payment takes. */
    actIds: acts.map(({ id }) => id),
    owed: sumCentavos(acts.map(({ owedCentavos }) => owedCentavos)),
    /** What is late of the contract and not fined yet would come to at most. */
    openFinesCentavos: await readOpenFines(contract.id, book),
    typed,
    /** What was written of its record before it was reckoned anew. */
    written: writtenIn(textsIn(query, writtenFields)),
    /** What to mend, by field. */
    fields,
    today,
  };
}

/** Of an address what it says once. */
function textsIn<Name extends string>(query: Query, names: readonly Name[]): Partial<Record<Name, string>> {
  const texts: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const text = query[name];
    if (typeof text === 'string') texts[name] = text;
  }
  return texts;
}

async function readActs(contractId: string, buyerId: string, chosen: readonly Chosen[]): Promise<OpenAct[]> {
  const rows = await prisma().$queryRaw<{ id: string; received_on: Date; owed: bigint }[]>`
    select b.act_id as id, b.received_on, b.owed_centavos as owed
      ${owedActs(buyerId, chosen)} and c.id = ${contractId}::uuid
     order by b.received_on, b.act_id
     limit ${maxReceptions}`;
  return rows.map(({ id, received_on, owed }) => ({ id, receivedOn: dayOf(received_on), owedCentavos: owed }));
}
