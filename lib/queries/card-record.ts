import 'server-only';
import { fromEnum } from '@/lib/data/enums';
import { dayInLaPaz, dayOf } from '@/lib/domain/calendar';
import type { CardRecord } from '@/lib/domain/cards';
import type { Db } from '@/lib/platform/database';

/** What the census holds of an actor, without people, contacts or numbers of papers; null for another organisation. Two statements. */
export async function findCardRecord(db: Db, organisationId: string): Promise<CardRecord | null> {
  const row = await db.economicActor.findUnique({
    where: { organisationId },
    select: {
      kind: true,
      confirmedAt: true,
      capacities: {
        orderBy: { food: { name: 'asc' } },
        select: { kind: true, gramsPerMonth: true, months: true, food: { select: { name: true } } },
      },
      documents: { orderBy: { kind: 'asc' }, select: { kind: true, validUntil: true, verifiedAt: true } },
      organisation: { select: { name: true, status: true, municipality: { select: { name: true } } } },
    },
  });
  if (!row) return null;
  const { kind, confirmedAt, capacities, documents, organisation } = row;
  return {
    name: organisation.name,
    status: organisation.status,
    municipality: organisation.municipality?.name ?? '',
    kind: fromEnum(kind),
    confirmed: confirmedAt && { by: await findConfirmer(db, organisationId), on: dayInLaPaz(confirmedAt) },
    products: capacities.map(({ food, gramsPerMonth, ...capacity }) => ({
      ...capacity,
      food: food.name,
      gramsPerMonth: Number(gramsPerMonth),
    })),
    documents: documents.map((document) => ({
      kind: fromEnum(document.kind),
      validUntil: document.validUntil && dayOf(document.validUntil),
      verified: document.verifiedAt !== null,
    })),
  };
}

/** Whose census it was: the government in whose name the officer acted, which need not be that of the actor's place. */
async function findConfirmer(db: Db, organisationId: string): Promise<string> {
  const [row] = await db.$queryRaw<{ name: string }[]>`
    select o.name from events e join organisations o on o.id = e.organisation_id
     where e.subject_id = ${organisationId}::uuid and e.act = 'producer.confirm'
     order by e.id desc limit 1`;
  return row?.name ?? '';
}
