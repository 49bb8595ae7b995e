import 'server-only';
import { z } from 'zod';
import { dayOf } from '@/lib/domain/calendar';
import { MoneyInput } from '@/lib/domain/inputs';
import { findRule, type RuleBook, type Trace } from '@/lib/domain/law/rule-book';
import type { Chosen } from '@/lib/domain/payments/choice';
import { mostActs } from '@/lib/domain/payments/inputs';
import { type OpenAct, type Settlement, settle } from '@/lib/domain/payments/settlement';
import { proposeTax, type TaxProposal } from '@/lib/domain/payments/taxes';
import { Refusal } from '@/lib/domain/refusal';
import { type Centavos, type Day, sumCentavos } from '@/lib/domain/units';
import { fieldSentence } from '@/lib/messages/es/fields';
import { refusalSentence } from '@/lib/messages/es/refusals';
import { prisma } from '@/lib/platform/database';
import { owedActs } from './owed';
import type { ChosenContract } from './payment-choice';

/** One payment as it would be recorded, with what the person typed. */
export type Preview = {
  contract: ChosenContract;
  /** The oldest acts chosen, as many as one payment takes. */
  actIds: string[];
  owed: Centavos;
  since: Day;
  /** Null while what was typed cannot be paid. */
  settled: Settlement | null;
  proposal: TaxProposal;
  fineTrace: Trace | null;
  typed: Readonly<Record<string, string>>;
  /** What to mend, by field. */
  fields: Readonly<Record<string, string>>;
  today: Day;
};

type Query = Readonly<Record<string, string | string[] | undefined>>;
type Asked = { contract: ChosenContract; chosen: readonly Chosen[]; buyerId: string; book: RuleBook; today: Day; query: Query };

const blank = z.literal('').transform(() => undefined);
const Typed = z.object({
  monto: blank.or(MoneyInput()).optional(),
  impuesto: blank.or(MoneyInput()).optional(),
  multa: blank.or(MoneyInput()).optional(),
});
const fieldNames: Record<string, string> = { amount: 'monto', tax: 'impuesto', fine: 'multa', acts: 'monto' };

/** Reckons the payment of what was chosen of a contract, with the amounts that the address carries. One statement. */
export async function previewPayment({ contract, chosen, buyerId, book, today, query }: Asked): Promise<Preview> {
  const acts = await readActs(contract.id, buyerId, chosen);
  const texts = ['monto', 'impuesto', 'multa'].flatMap((name) => (typeof query[name] === 'string' ? [[name, query[name]]] : []));
  const typed: Record<string, string> = Object.fromEntries(texts);
  const read = Typed.safeParse(typed);
  const fields: Record<string, string> = {};
  for (const issue of read.error?.issues ?? []) fields[String(issue.path[0])] ??= fieldSentence(issue);
  const owed = sumCentavos(acts.map(({ owedCentavos }) => owedCentavos));
  const { monto = owed, impuesto, multa = 0n } = read.data ?? {};
  const proposal = proposeTax(book, contract, monto);
  const terms = { amountCentavos: monto, taxCentavos: impuesto ?? proposal.taxCentavos, fineCentavos: multa };
  return {
    contract,
    actIds: acts.map(({ id }) => id),
    owed,
    since: acts[0]?.receivedOn ?? today,
    settled: read.success ? trySettle(() => settle(acts, { ...terms, ...contract, paidOn: today, today }), fields) : null,
    proposal,
    fineTrace: findRule(book, 'CON-FINE'),
    typed,
    fields,
    today,
  };
}

/** What the rules refuse is told at the field that it is about. */
function trySettle(reckon: () => Settlement, fields: Record<string, string>): Settlement | null {
  try {
    return reckon();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    fields[fieldNames[error.field ?? ''] ?? 'monto'] = refusalSentence(error.code, error.params);
    return null;
  }
}

async function readActs(contractId: string, buyerId: string, chosen: readonly Chosen[]): Promise<OpenAct[]> {
  const rows = await prisma().$queryRaw<{ id: string; received_on: Date; owed: bigint }[]>`
    select b.act_id as id, b.received_on, b.owed_centavos as owed
      ${owedActs(buyerId, chosen)} and c.id = ${contractId}::uuid
     order by b.received_on, b.act_id
     limit ${mostActs}`;
  return rows.map(({ id, received_on, owed }) => ({ id, receivedOn: dayOf(received_on), owedCentavos: owed }));
}
