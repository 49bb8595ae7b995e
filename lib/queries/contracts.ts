import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { fromEnum } from '@/lib/data/enums';
import { may } from '@/lib/domain/access/may';
import { dayInLaPaz, dayOf } from '@/lib/domain/calendar';
import type { EndKind } from '@/lib/domain/law/contract';
import { traceSchema } from '@/lib/domain/law/rule-book';
import type { DeliveryFrequency } from '@/lib/domain/tenders/tender';
import { prisma } from '@/lib/platform/database';
import { readActor } from '@/lib/platform/session';
import { office } from '@/lib/routes/office';
import { isPast, namedItemFields, readItems } from './contract-items';
import { readPaperHead } from './paper';

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
  end: { select: { kind: true, reason: true, legalBasis: true, endedAt: true } },
  _count: { select: { changes: true, fines: true } },
  tender: { select: { id: true, reference: true, title: true, shelfLifeDays: true, deliveryFrequency: true } },
  items: {
    orderBy: { id: 'asc' },
    select: {
      ...namedItemFields,
      units: true,
      demandUnits: true,
      priceCentavos: true,
      originMunicipalityCode: true,
      producedInCountry: true,
    },
  },
} as const;

/** One contract with its terms, the rules behind them and what came of each item. Four statements besides the clock. */
export const readContract = cache(async (rawId: string) => {
  const actor = await readActor();
  const id = z.uuid().safeParse(rawId).data;
  if (!actor || !id) return null;
  const row = await prisma().contract.findUnique({ where: { id }, select: contractFields });
  if (!row || !may(actor, 'contract.read', { id, partyIds: [row.buyerId, row.supplierId] })) return null;
  const { hasAhead, ...progress } = await readItems(id, row.items);
  const isOver = await isPast(dayOf(row.endsOn));
  const own = { id, organisationId: row.buyerId };
  const {
    end: _,
    _count: __,
    buyer,
    supplier,
    form,
    supplierKind,
    ruleTrace,
    startsOn,
    endsOn,
    signedAt,
    tender,
    ...contract
  } = row;
  return {
    ...contract,
    form: fromEnum(form),
    supplierKind: fromEnum(supplierKind),
    supplier: supplier.name,
    buyer: buyer.name,
    municipality: buyer.municipality?.name ?? '',
    paper: await readPaperHead(office.contract(id)),
    // The CHECK of the migration holds the column to these words.
    tender: { ...tender, deliveryFrequency: tender.deliveryFrequency as DeliveryFrequency },
    traces: z.array(traceSchema).parse(ruleTrace),
    startsOn: dayOf(startsOn),
    endsOn: dayOf(endsOn),
    signedOn: dayInLaPaz(signedAt),
    ...progress,
    mayClose: isOver && progress.months.some(({ late }) => late > 0) && may(actor, 'delivery.close', own),
    end: row.end && { ...row.end, kind: row.end.kind as EndKind, on: dayInLaPaz(row.end.endedAt) },
    changed: row._count,
    mayReschedule: hasAhead && !row.end && may(actor, 'contract.reschedule', own),
  };
});
