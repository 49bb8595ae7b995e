import 'server-only';
import { fromEnum } from '@/lib/data/enums';
import { publishedName } from '@/lib/domain/awards/publishing';
import type { PublicContract } from '@/lib/domain/awards/results';
import { dayInLaPaz, dayOf } from '@/lib/domain/calendar';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { EndKind } from '@/lib/domain/law/contract';
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
      supplier: { select: { name: true } },
      changes: { where: { kind: 'terms', answer: { agreed: true } }, select: { amountCentavos: true } },
      end: { select: { kind: true, endedAt: true } },
    },
  });
  return rows.map(({ form, amountCentavos, supplier, supplierKind, endsOn, changes, end, ...contract }) => {
    const kind: ActorKind = fromEnum(supplierKind);
    return {
      ...contract,
      form: fromEnum(form),
      amount: amountCentavos,
      signedAmount: amountCentavos - changes.reduce((all, change) => all + change.amountCentavos, 0n),
      end: end && { on: dayInLaPaz(end.endedAt), kind: end.kind as EndKind },
      supplier: publishedName({ organisationName: supplier.name, bidderKind: kind }),
      supplierKind: kind,
      endsOn: dayOf(endsOn),
    };
  });
}
