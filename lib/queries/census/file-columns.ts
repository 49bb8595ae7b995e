import { type ActorColumns, actorFields } from '@/lib/domain/census/actor-fields';
import { type CapacityColumns, capacityFields } from '@/lib/domain/census/capacity-fields';
import { everyColumn } from '@/lib/domain/records/fields';
import type { Prisma } from '@/lib/platform/prisma/client';

/** Who of the census wrote a line of a file down. */
export const enteredColumns = { enteredById: true, enteredBy: true, consent: true } as const;

/**
 * What is no field of an actor, or of a capacity, for people, and whether it is brought. A column that is neither here nor described
 * is an error of types, and so is a described field without a column.
 */
const besideActor = {
  organisationId: false,
  confirmedAt: true,
  confirmedById: false,
  source: true,
  consent: true,
  enteredById: false,
  remarks: true,
  returnedAt: true,
  version: true,
  searchText: false,
  nameCore: false,
  phoneKeys: false,
} satisfies Record<Exclude<Prisma.EconomicActorScalarFieldEnum, keyof ActorColumns>, boolean>;

const besideCapacity = {
  id: true,
  organisationId: false,
  ...enteredColumns,
  version: true,
} satisfies Record<Exclude<Prisma.CapacityScalarFieldEnum, keyof CapacityColumns>, boolean>;

type Brought<Column extends string> = Readonly<Record<Column, true>>;
const describedActor: Brought<keyof ActorColumns & Prisma.EconomicActorScalarFieldEnum> = everyColumn(actorFields);
const describedCapacity: Brought<keyof CapacityColumns & Prisma.CapacityScalarFieldEnum> = everyColumn(capacityFields);

/** Columns of an actor as its file shows it. */
export const actorColumns = { ...besideActor, ...describedActor };
/** Columns of what it can deliver. */
export const capacityColumns = { ...besideCapacity, ...describedCapacity };
