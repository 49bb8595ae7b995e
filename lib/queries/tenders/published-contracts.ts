import 'server-only';
import { fromEnum } from '@/lib/data/enums';
import { partyName, partyNamed } from '@/lib/data/parties';
import { publishedName } from '@/lib/domain/awards/publishing';
import type { PublicContract } from '@/lib/domain/awards/results';
import { dayInLaPaz, dayOf } from '@/lib/domain/calendar';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import { sumCentavos } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';

/** The contracts of a tender as anyone may know them. One statement. */
export async function listPublishedContracts(tenderId: string): Promise<PublicContract[]> {
  const rows = await prisma().contract.findMany({
    where: { tenderId },
    orderBy: { number: 'asc' },
    select: {
      id: true,
      number: true,
      form: true,
      amountCentavos: true,
      signedAt: true,
      endsOn: true,
      supplierKind: true,
      supplier: partyNamed,
      items: { select: { signedUnits: true, priceCentavos: true } },
      end: { select: { endedAt: true } },
    },
  });
  return rows.map(({ form, amountCentavos, supplier, supplierKind, endsOn, items, end, ...contract }) => {
    const kind: ActorKind = fromEnum(supplierKind);
    return {
      ...contract,
      form: fromEnum(form),
      amount: amountCentavos,
      supplier: publishedName({ organisationName: partyName(supplier), bidderKind: kind }),
      supplierKind: kind,
      signedAmount: sumCentavos(items.map(({ signedUnits, priceCentavos }) => BigInt(signedUnits) * priceCentavos)),
      endsOn: dayOf(endsOn),
      endedOn: end && dayInLaPaz(end.endedAt),
    };
  });
}
