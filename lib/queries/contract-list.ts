import 'server-only';
import { z } from 'zod';
import { readLaw } from '@/lib/data/dossier';
import { dayInLaPaz, dayOf } from '@/lib/domain/calendar';
import type { ContractForm } from '@/lib/domain/law/contract';
import type { DeliveryFrequency } from '@/lib/domain/tenders/tender';
import type { Centavos, Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { canDo, readEntitled } from './entitled';
import { readSigning } from './formalising';

const pageSize = 50;

export type ContractRow = {
  id: string;
  number: string;
  form: ContractForm;
  title: string;
  supplier: string;
  amount: Centavos;
  accepted: Centavos;
  paid: Centavos;
  signedOn: Day;
  endsOn: Day;
  /** The day on which it ended before its schedule did. */
  endedOn: Day | null;
};

type Row = {
  id: string;
  number: string;
  form: ContractForm;
  title: string;
  supplier: string;
  amount: bigint;
  accepted: bigint;
  paid: bigint;
  signed_at: Date;
  ends_on: Date;
  ended_at: Date | null;
};

/**
 * Contracts of the reader's municipality, the newest first, and the tenders that wait to be formalised, each with what signing it
 * today would mean. Two statements; where something waits, for whoever may sign two more and nine for each. Null when the reader has no such page.
 * @param after id of the last contract of the page before
 */
export async function readContracts(after: string | undefined) {
  const visit = await readEntitled('contract.read-list');
  if (!visit) return null;
  const { actor } = visit;
  const buyerId = actor.organisation.id;
  const key = z.uuid().safeParse(after).data ?? null;
  const [awarded, rows] = await Promise.all([
    prisma().tender.findMany({
      where: { organisationId: buyerId, status: 'awarded' },
      orderBy: { publishedAt: 'asc' },
      take: pageSize,
      select: {
        id: true,
        reference: true,
        title: true,
        version: true,
        programmeId: true,
        deliveryFrequency: true,
        shelfLifeDays: true,
        referenceCentavos: true,
      },
    }),
    prisma().$queryRaw<Row[]>`
      select c.id, c.number, c.form::text as form, t.title, s.name as supplier, c.amount_centavos as amount, c.signed_at, c.ends_on,
             (select e.ended_at from contract_ends e where e.contract_id = c.id) as ended_at, b.accepted, b.paid
        from contracts c join tenders t on t.id = c.tender_id join party_leads s on s.party_id = c.supplier_party_id
        cross join lateral (
          select coalesce(sum(x.accepted_centavos), 0)::bigint as accepted, coalesce(sum(x.paid_centavos), 0)::bigint as paid
            from act_balances x where x.contract_id = c.id) b
       where c.buyer_id = ${buyerId}::uuid
         and (${key}::uuid is null or (c.signed_at, c.id) < (select k.signed_at, k.id from contracts k where k.id = ${key}::uuid))
       order by c.signed_at desc, c.id desc
       limit ${pageSize + 1}`,
  ]);
  const contracts = rows.slice(0, pageSize).map(
    ({ signed_at, ends_on, ended_at, ...row }): ContractRow => ({
      ...row,
      signedOn: dayInLaPaz(signed_at),
      endsOn: dayOf(ends_on),
      endedOn: ended_at && dayInLaPaz(ended_at),
    }),
  );
  const canFormalise = canDo(actor, 'contract.formalise');
  const law =
    canFormalise && awarded.length > 0
      ? await readLaw(prisma(), { organisationId: buyerId, municipalityCode: actor.organisation.municipalityCode }, visit.now)
      : null;
  return {
    awarded: await Promise.all(
      awarded.map(async ({ id, reference, title, version, ...tender }) => {
        const terms = { ...tender, id, deliveryFrequency: tender.deliveryFrequency as DeliveryFrequency };
        return { id, reference, title, version, signing: law && (await readSigning(terms, law)) };
      }),
    ),
    contracts,
    isFirst: key === null,
    next: rows.length > pageSize ? (contracts.at(-1)?.id ?? null) : null,
  };
}
