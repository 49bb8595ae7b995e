import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { fromEnum } from '@/lib/data/enums';
import { may } from '@/lib/domain/access/may';
import { dayInLaPaz, dayOf } from '@/lib/domain/calendar';
import type { ContractForm } from '@/lib/domain/law/contract';
import { traceSchema } from '@/lib/domain/law/rule-book';
import type { DeliveryFrequency } from '@/lib/domain/tenders/tender';
import type { Centavos, Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { readActor } from '@/lib/platform/session';
import { readProgress } from './contract-progress';
import { readPaper } from './paper';

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
};

/**
 * Contracts of the reader's municipality, the newest first, and the tenders that wait to be formalised.
 * Two statements. Null when the reader has no such page.
 * @param after id of the last contract of the page before
 */
export async function readContracts(after: string | undefined) {
  const actor = await readActor();
  if (actor?.organisation.kind !== 'municipality') return null;
  const buyerId = actor.organisation.id;
  const key = z.uuid().safeParse(after).data ?? null;
  const [awarded, rows] = await Promise.all([
    prisma().tender.findMany({
      where: { organisationId: buyerId, status: 'awarded' },
      orderBy: { publishedAt: 'asc' },
      take: pageSize,
      select: { id: true, reference: true, title: true },
    }),
    prisma().$queryRaw<Row[]>`
      select c.id, c.number, c.form::text as form, t.title, s.name as supplier, c.amount_centavos as amount, c.signed_at, c.ends_on,
             b.accepted, b.paid
        from contracts c join tenders t on t.id = c.tender_id join organisations s on s.id = c.supplier_id
        cross join lateral (
          select coalesce(sum(x.accepted_centavos), 0)::bigint as accepted, coalesce(sum(x.paid_centavos), 0)::bigint as paid
            from act_balances x where x.contract_id = c.id) b
       where c.buyer_id = ${buyerId}::uuid
         and (${key}::uuid is null or (c.signed_at, c.id) < (select k.signed_at, k.id from contracts k where k.id = ${key}::uuid))
       order by c.signed_at desc, c.id desc
       limit ${pageSize + 1}`,
  ]);
  const contracts = rows
    .slice(0, pageSize)
    .map(({ signed_at, ends_on, ...row }): ContractRow => ({ ...row, signedOn: dayInLaPaz(signed_at), endsOn: dayOf(ends_on) }));
  return {
    awarded,
    canFormalise: may(actor, 'contract.formalise', { id: buyerId, organisationId: buyerId }),
    contracts,
    isFirst: key === null,
    next: rows.length > pageSize ? (contracts.at(-1)?.id ?? null) : null,
  };
}

const contractFields = {
  id: true,
  number: true,
  form: true,
  amountCentavos: true,
  retentionBps: true,
  ruleTrace: true,
  startsOn: true,
  endsOn: true,
  signedAt: true,
  supplierKind: true,
  buyerId: true,
  supplierId: true,
  buyer: { select: { name: true, municipality: { select: { name: true } } } },
  supplier: { select: { name: true } },
  tender: { select: { id: true, reference: true, title: true, shelfLifeDays: true, deliveryFrequency: true } },
  items: {
    orderBy: { id: 'asc' },
    select: {
      id: true,
      units: true,
      demandUnits: true,
      priceCentavos: true,
      originMunicipalityCode: true,
      producedInCountry: true,
      lotItem: { select: { product: { select: { name: true, presentation: true } } } },
    },
  },
} as const;

/** One contract with its terms, the rules behind them and what came of each item. Two statements. */
export const readContract = cache(async (rawId: string) => {
  const actor = await readActor();
  const id = z.uuid().safeParse(rawId).data;
  if (!actor || !id) return null;
  const row = await prisma().contract.findUnique({ where: { id }, select: contractFields });
  if (!row || !may(actor, 'contract.read', { id, partyIds: [row.buyerId, row.supplierId] })) return null;
  const progress = await readProgress(id);
  const { buyer, supplier, items, form, supplierKind, ruleTrace, startsOn, endsOn, signedAt, tender, ...contract } = row;
  return {
    ...contract,
    form: fromEnum(form),
    supplierKind: fromEnum(supplierKind),
    supplier: supplier.name,
    buyer: buyer.name,
    municipality: buyer.municipality?.name ?? '',
    paper: await readPaper(`/municipio/contratos/${id}`),
    // The CHECK of the migration holds the column to these words.
    tender: { ...tender, deliveryFrequency: tender.deliveryFrequency as DeliveryFrequency },
    traces: z.array(traceSchema).parse(ruleTrace),
    startsOn: dayOf(startsOn),
    endsOn: dayOf(endsOn),
    signedOn: dayInLaPaz(signedAt),
    items: items.map(({ lotItem, ...item }) => ({
      ...item,
      product: `${lotItem.product.name}, ${lotItem.product.presentation}`,
      ...progress.ofItem(item.id),
    })),
    months: progress.months,
    money: progress.money,
    mayReschedule: may(actor, 'contract.reschedule', { id, organisationId: row.buyerId }),
  };
});
