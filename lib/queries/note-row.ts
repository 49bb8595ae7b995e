import 'server-only';
import { getTranslations } from 'next-intl/server';
import { awarderIds, awarders } from '@/lib/data/deliveries';
import { isBarredOn } from '@/lib/data/doers';
import { partyName, partyNamed } from '@/lib/data/parties';
import { prisma } from '@/lib/platform/database';
import { contractItemNames, namedItemFields } from './contract-items';

const noteFields = {
  id: true,
  number: true,
  deliveredOn: true,
  issuedAt: true,
  issuedById: true,
  schoolId: true,
  school: { select: { name: true, place: true, receivesFrom: true, receivesUntil: true } },
  scheduled: { select: { dueOn: true, lines: { select: { contractItemId: true, units: true } } } },
  withdrawn: { select: { reason: true, withdrawnAt: true, withdrawnById: true } },
  contract: {
    select: {
      id: true,
      number: true,
      buyerId: true,
      supplierPartyId: true,
      buyer: { select: { name: true, municipality: { select: { name: true } } } },
      supplier: partyNamed,
      tender: { select: { shelfLifeDays: true, ...awarders.select } },
      items: { select: namedItemFields },
    },
  },
  lines: {
    orderBy: { id: 'asc' },
    select: {
      id: true,
      units: true,
      batch: true,
      producedOn: true,
      expiresOn: true,
      contractItem: {
        select: { id: true, unitGrams: true },
      },
      received: { select: { seenBatch: true, seenProducedOn: true } },
    },
  },
  act: {
    select: {
      id: true,
      receivedAt: true,
      remark: true,
      receivedById: true,
      amended: { orderBy: { number: 'asc' }, include: { lines: { orderBy: { deliveryLineId: 'asc' } }, answer: true } },
    },
  },
} as const;

/** A note with its contract, its act and what was asked to change of it, and who awarded it and therefore does not receive. One statement. */
export async function findNoteRow(id: string) {
  const row = await prisma().deliveryNote.findUnique({ where: { id }, select: noteFields });
  const t = await getTranslations('item-names');
  return (
    row && {
      ...row,
      supplier: partyName(row.contract.supplier),
      names: contractItemNames(t, row.contract.items),
      awarders: awarderIds(row.contract.tender),
    }
  );
}

export type NoteRow = NonNullable<Awaited<ReturnType<typeof findNoteRow>>>;

/** Whether what somebody did on the tender keeps them from receiving: who awarded always is. One statement for whoever receives. */
export async function isKeptApart(
  row: NoteRow,
  { userId, mayReceive }: { userId: string; mayReceive: boolean },
): Promise<boolean> {
  if (row.awarders.includes(userId)) return true;
  return mayReceive && isBarredOn(prisma(), 'receiver', { contractId: row.contract.id, userId });
}
