import 'server-only';
import { z } from 'zod';
import { readRuleBook } from '@/lib/data/law';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { chosenText, readChosen } from '@/lib/domain/payments/choice';
import { sumAmounts } from '@/lib/domain/payments/settlement';
import { prisma } from '@/lib/platform/database';
import { readChosenContracts } from './chosen-contracts';
import { readEntitled } from './entitled';
import { readPreview } from './payment-preview';

type Query = Readonly<Record<string, string | string[] | undefined>>;

/**
 * What a treasurer chose, contract by contract, with what would be kept back of each; where it is of one contract, or one is to be
 * paid first (`pagar`), its payment as it would be recorded. Six statements. Null for who has no such page.
 */
export async function readChoice(query: Query) {
  const visit = await readEntitled('payment.record');
  if (!visit) return null;
  const { id: buyerId } = visit.actor.organisation;
  const today = dayInLaPaz(visit.now);
  const chosen = readChosen(query.elegido);
  const book = await readRuleBook(prisma(), { day: today, organisationId: buyerId });
  const contracts = await readChosenContracts(buyerId, chosen, book);
  const paying = contracts.find(({ id }) => id === query.pagar) ?? (contracts.length === 1 ? contracts[0] : undefined);
  return {
    chosen: chosen.map(chosenText),
    contracts,
    total: sumAmounts(contracts.map(({ amounts }) => amounts)),
    paid: z.uuid().safeParse(query.pagado).data ?? null,
    payment: paying ? await readPreview({ contract: paying, chosen, buyerId, book, today, query }) : null,
  };
}
