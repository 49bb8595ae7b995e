import 'server-only';
import { accepted } from '@/lib/data/commitments';
import { type MatrixActor, type MatrixColumn, measuresOf, standingOf } from '@/lib/domain/matrix';
import type { Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { readFacts } from '@/lib/queries/matrix-facts';

/**
 * The items of the matrix in the order of the document, each with what the chain measures and how many commitments stand,
 * without reading the commitments. Two statements.
 * @param municipalityCode null: everywhere
 */
export async function readStandings(municipalityCode: string | null, today: Day) {
  const place = municipalityCode === null ? {} : { municipalityCode };
  const [facts, items] = await Promise.all([
    readFacts(prisma(), { municipalityCode, today }),
    prisma().matrixItem.findMany({
      orderBy: { position: 'asc' },
      select: {
        id: true,
        actor: true,
        column: true,
        text: true,
        evidence: true,
        _count: { select: { commitments: { where: { state: { not: 'dropped' }, ...accepted, ...place } } } },
      },
    }),
  ]);
  return items.map(({ _count: { commitments }, ...item }) => {
    const measures = measuresOf(item.id, facts);
    return {
      ...item,
      actor: item.actor as MatrixActor,
      column: item.column as MatrixColumn,
      measures,
      commitments,
      standing: standingOf(measures, commitments),
    };
  });
}
