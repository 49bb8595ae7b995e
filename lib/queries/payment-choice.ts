import 'server-only';
import { z } from 'zod';
import { readRuleBook } from '@/lib/data/law';
import { may } from '@/lib/domain/access/may';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { chosenText, readChosen } from '@/lib/domain/payments/choice';
import { sumAmounts } from '@/lib/domain/payments/settlement';
import { prisma } from '@/lib/platform/database';
import { readVisit } from '@/lib/platform/session';
import { readChosenContracts } from './chosen-contracts';
import { readPreview } from './payment-preview';

type Query = Readonly<Record<string, string | string[] | undefined>>;

/**
 * What a treasurer chose, contract by contract, with what would be kept back of each; where it is of one contract, or one is to be
 * paid first (`pagar`), its payment as it would be recorded. Six statements. Null for who has no such page.
 */
export async function readChoice(query: Query) {
  const visit = await readVisit();
  if (visit?.actor.organisation.kind !== 'municipality') return null;
  const { id: buyerId } = visit.actor.organisation;
  if (!may(visit.actor, 'payment.record', { id: buyerId, organisationId: buyerId })) return null;
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
