import 'server-only';
import { z } from 'zod';
import { fromEnum } from '@/lib/data/enums';
import { partyName, partyNamed } from '@/lib/data/parties';
import { dayInLaPaz, dayOf } from '@/lib/domain/calendar';
import type { EndKind } from '@/lib/domain/law/contract';
import { traceSchema } from '@/lib/domain/law/rule-book';
import type { DeliveryFrequency } from '@/lib/domain/tenders/tender';
import { prisma } from '@/lib/platform/database';
import { namedItemFields, statesOf } from './contract-items';

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
  supplierPartyId: true,
  buyer: { select: { name: true, municipality: { select: { name: true } } } },
  supplier: partyNamed,
  end: { select: { kind: true, reason: true, legalBasis: true, endedAt: true } },
  changes: { orderBy: { number: 'asc' }, select: { answer: { select: { agreed: true } } } },
  _count: { select: { fines: { where: { lift: null } } } },
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

/** A contract as it was signed, with the names of its sides and what became of it, or null. One statement. */
export async function findContractRow(id: string) {
  const row = await prisma().contract.findUnique({ where: { id }, select: contractFields });
  if (!row) return null;
  const {
    form,
    supplierKind,
    supplier,
    buyer,
    ruleTrace,
    startsOn,
    endsOn,
    signedAt,
    tender,
    end,
    changes,
    _count,
    ...contract
  } = row;
  return {
    ...contract,
    form: fromEnum(form),
    supplierKind: fromEnum(supplierKind),
    supplier: partyName(supplier),
    buyer: buyer.name,
    municipality: buyer.municipality?.name ?? '',
    // The CHECKs of the migrations hold these columns to these words.
    tender: { ...tender, deliveryFrequency: tender.deliveryFrequency as DeliveryFrequency },
    end: end && { ...end, kind: end.kind as EndKind, on: dayInLaPaz(end.endedAt) },
    traces: z.array(traceSchema).parse(ruleTrace),
    startsOn: dayOf(startsOn),
    endsOn: dayOf(endsOn),
    signedOn: dayInLaPaz(signedAt),
    /** What was proposed since it was signed, as it stands; fines that were lifted no longer count. */
    changed: { changes: statesOf(changes), fines: _count.fines },
  };
}
