import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { may } from '@/lib/domain/access/may';
import { readActor } from '@/lib/platform/session';
import { office } from '@/lib/routes/office';
import { isPast, readItems } from './contract-items';
import { findContractRow } from './contract-row';
import { readPaperHead } from './paper';

/** One contract with its terms, the rules behind them and what came of each item. Four statements besides the clock. */
export const readContract = cache(async (rawId: string) => {
  const actor = await readActor();
  const id = z.uuid().safeParse(rawId).data;
  if (!actor || !id) return null;
  const contract = await findContractRow(id);
  if (!contract || !may(actor, 'contract.read', { id, partyIds: [contract.buyerId, contract.supplierPartyId] })) return null;
  const { hasAhead, ...progress } = await readItems(id, contract.items);
  const isOver = await isPast(contract.endsOn);
  const own = { id, organisationId: contract.buyerId };
  return {
    ...contract,
    paper: await readPaperHead(office.contract(id)),
    ...progress,
    mayClose: isOver && progress.months.some(({ late }) => late > 0) && may(actor, 'delivery.close', own),
    mayReschedule: hasAhead && !contract.end && may(actor, 'contract.reschedule', own),
  };
});
