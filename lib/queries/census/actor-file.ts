import 'server-only';
import { cache } from 'react';
import { isUnclaimed, territory } from '@/lib/data/census/actors';
import { fromEnum } from '@/lib/data/enums';
import { dayInLaPaz, dayOf } from '@/lib/domain/calendar';
import type { ActorFile } from '@/lib/domain/census/actor-file';
import { documentState } from '@/lib/domain/census/papers';
import { prisma } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';

const enteredFields = { enteredById: true, enteredBy: true, consent: true } as const;

const fields = {
  kind: true,
  contactName: true,
  contactPhone: true,
  community: true,
  womenMembers: true,
  menMembers: true,
  lat: true,
  lon: true,
  deliversToSchools: true,
  reachKm: true,
  experienceMonths: true,
  confirmedAt: true,
  source: true,
  consent: true,
  remarks: true,
  returnedAt: true,
  version: true,
  capacities: {
    orderBy: { food: { name: 'asc' } },
    select: {
      id: true,
      foodCode: true,
      kind: true,
      gramsPerMonth: true,
      months: true,
      ...enteredFields,
      version: true,
      food: { select: { name: true } },
    },
  },
  documents: {
    orderBy: [{ kind: 'asc' }, { number: 'asc' }],
    select: {
      id: true,
      kind: true,
      number: true,
      issuer: true,
      issuedOn: true,
      validUntil: true,
      verifiedAt: true,
      ...enteredFields,
      version: true,
    },
  },
  organisation: {
    select: {
      id: true,
      name: true,
      status: true,
      municipalityCode: true,
      municipality: { select: { name: true, ...territory.municipality.select } },
      needs: { orderBy: { at: 'desc' }, take: 20, select: { id: true, topic: true, text: true, at: true } },
    },
  },
} as const satisfies Prisma.EconomicActorSelect;

/** The file of an economic actor. The caller has checked that the reader may see it. One statement. */
export const loadActorFile = cache(async (organisationId: string, now: Date): Promise<ActorFile | null> => {
  const row = await prisma().economicActor.findUnique({ where: { organisationId }, select: fields });
  if (!row) return null;
  const { organisation, capacities, documents, kind, ...actor } = row;
  const { municipality, ...who } = organisation;
  const today = dayInLaPaz(now);
  return {
    ...actor,
    ...who,
    kind: fromEnum(kind),
    municipality: municipality?.name ?? '',
    unclaimed: isUnclaimed(municipality),
    capacities: capacities.map(({ food, gramsPerMonth, ...capacity }) => ({
      ...withEntered(capacity),
      food: food.name,
      gramsPerMonth: Number(gramsPerMonth),
    })),
    documents: documents.map(({ issuedOn, validUntil, verifiedAt, ...document }) => {
      const until = validUntil && dayOf(validUntil);
      const state = documentState({ validUntil: until, verified: verifiedAt !== null }, today);
      return {
        ...withEntered(document),
        kind: fromEnum(document.kind),
        issuedOn: issuedOn && dayOf(issuedOn),
        validUntil: until,
        state,
      };
    }),
  };
});

type EnteredRow = { enteredById: string | null; enteredBy: string | null; consent: string | null };

function withEntered<Row extends EnteredRow>({ enteredById, enteredBy, consent, ...row }: Row) {
  return { ...row, entered: enteredById && enteredBy && consent ? { by: enteredBy, byId: enteredById, consent } : null };
}
