import 'server-only';
import { cache } from 'react';
import { actorTerritory, isUnclaimed } from '@/lib/data/census/actors';
import { fromEnum } from '@/lib/data/enums';
import { columnsOfRow } from '@/lib/data/records';
import type { OrganisationStatus } from '@/lib/domain/access/actor';
import { dayInLaPaz, dayOf } from '@/lib/domain/calendar';
import { type ActorFacts, actorFields } from '@/lib/domain/census/actor-fields';
import { type CapacityFacts, capacityFields } from '@/lib/domain/census/capacity-fields';
import type { DocumentKind, DocumentState } from '@/lib/domain/census/papers';
import { documentState } from '@/lib/domain/census/papers';
import type { Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';
import { actorColumns, capacityColumns, enteredColumns } from './file-columns';

/** Who of the census entered a line of the file, and what its person agreed by. */
export type EnteredLine = { by: string; byId: string; consent: string };

export type CapacityView = CapacityFacts & { id: string; food: string; entered: EnteredLine | null; version: number };

/** A photo or a paper that hangs on one. */
export type DocumentFileView = { id: string; name: string; bytes: number; isPicture: boolean };

export type DocumentView = {
  id: string;
  kind: DocumentKind;
  files: readonly DocumentFileView[];
  number: string;
  /** Empty: nobody wrote it down. */
  issuer: string;
  issuedOn: Day | null;
  validUntil: Day | null;
  state: DocumentState;
  entered: EnteredLine | null;
  version: number;
};

export type NeedView = { id: string; topic: string; text: string; at: Date };

/** The file of an economic actor, as its own people and the census see it. */
export type ActorFile = ActorFacts & {
  id: string;
  name: string;
  status: OrganisationStatus;
  municipality: string;
  municipalityCode: string | null;
  /** No government of this installation keeps its census. */
  unclaimed: boolean;
  confirmedAt: Date | null;
  source: string;
  /** How its person agreed to be entered, where the census did it. */
  consent: string | null;
  /** What the census sent it back for, and when. */
  remarks: string | null;
  returnedAt: Date | null;
  version: number;
  capacities: readonly CapacityView[];
  documents: readonly DocumentView[];
  needs: readonly NeedView[];
};

const fields = {
  ...actorColumns,
  capacities: {
    orderBy: { food: { name: 'asc' } },
    select: { ...capacityColumns, food: { select: { name: true } } },
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
      ...enteredColumns,
      version: true,
      files: {
        where: { file: { removedAt: null } },
        orderBy: { fileId: 'asc' },
        select: { file: { select: { id: true, name: true, bytes: true, type: true } } },
      },
    },
  },
  organisation: {
    select: {
      id: true,
      name: true,
      status: true,
      municipalityCode: true,
      municipality: { select: { name: true, ...actorTerritory.municipality.select } },
      needs: { orderBy: { at: 'desc' }, take: 20, select: { id: true, topic: true, text: true, at: true } },
    },
  },
} as const satisfies Prisma.EconomicActorSelect;

/** The file of an economic actor. The caller has checked that the reader may see it. One statement. */
export const loadActorFile = cache(async (organisationId: string, now: Date): Promise<ActorFile | null> => {
  const row = await prisma().economicActor.findUnique({ where: { organisationId }, select: fields });
  if (!row) return null;
  const { organisation, capacities, documents, ...actor } = row;
  const { municipality, ...who } = organisation;
  const today = dayInLaPaz(now);
  return {
    ...actor,
    ...columnsOfRow(actorFields, actor),
    ...who,
    municipality: municipality?.name ?? '',
    unclaimed: isUnclaimed(municipality),
    capacities: capacities.map(({ food, ...capacity }) => ({
      ...withEntered(capacity),
      ...columnsOfRow(capacityFields, capacity),
      food: food.name,
    })),
    documents: documents.map(({ issuedOn, validUntil, verifiedAt, files, ...document }) => {
      const until = validUntil && dayOf(validUntil);
      const state = documentState({ validUntil: until, verified: verifiedAt !== null }, today);
      return {
        ...withEntered(document),
        kind: fromEnum(document.kind),
        files: files.map(({ file: { id, name, bytes, type } }) => ({ id, name, bytes, isPicture: type === 'jpeg' })),
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
