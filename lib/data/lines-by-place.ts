import 'server-only';
import type { ValueLine } from '@/lib/domain/local-purchase/formulas';
import type { OutcomeValue } from '@/lib/domain/local-purchase/outcomes';
import type { Db } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';
import { fromEnum } from './enums';

/** What is received of a contract from one origin, added up. */
type PlaceLine = ValueLine & Pick<OutcomeValue, 'accepted' | 'rejected'>;

const alike = [
  'municipalityCode',
  'contractId',
  'signedAt',
  'supplierId',
  'supplierKind',
  'supplierMunicipalityCode',
  'womenMembers',
  'menMembers',
  'originMunicipalityCode',
  'producedInCountry',
] as const satisfies readonly Prisma.AcceptedLineScalarFieldEnum[];

/**
 * What the schools of one municipality, or of all when the code is null, received of the year's programmes, added up in the database
 * by contract and origin: of the whole country some thousand rows. By the INE code of the buyer. One statement.
 */
export async function readLinesByPlace(
  db: Db,
  { municipalityCode, year }: { municipalityCode: string | null; year: number },
): Promise<ReadonlyMap<string, PlaceLine[]>> {
  const sums = await db.acceptedLine.groupBy({
    by: [...alike],
    // Who brought nothing at all has supplied nothing.
    where: {
      year,
      ...(municipalityCode !== null && { municipalityCode }),
      OR: [{ acceptedUnits: { gt: 0 } }, { rejectedUnits: { gt: 0 } }],
    },
    _sum: { acceptedCentavos: true, rejectedCentavos: true },
  });
  const places = new Map<string, PlaceLine[]>();
  for (const { municipalityCode: place, supplierKind, _sum, ...line } of sums) {
    const [accepted, rejected] = [_sum.acceptedCentavos ?? 0n, _sum.rejectedCentavos ?? 0n];
    const own = places.get(place) ?? [];
    own.push({ ...line, supplierKind: fromEnum(supplierKind), value: accepted, accepted, rejected });
    places.set(place, own);
  }
  return places;
}
