import { actorKinds } from '@/lib/domain/law/actor-kinds';
import { wholeWords } from '@/lib/domain/units';
import type { ColumnsOf, FactsOf, SeenField } from '../records/fields';

/** A field of an economic actor. */
export type ActorField = SeenField & {
  /** Asked when it comes into the census already, by itself or in front of the officer. */
  entered?: true;
};

/** The largest unions of producers have some thousands. */
const people = { is: 'whole', most: 100_000, words: ['persona', 'personas', 'socias', 'socios'] } as const;

/** What is known of an economic actor, apart from its name and where it is, in the order of its form. CONTRIBUTING.md says how a field is added. */
export const actorFields = {
  kind: { kind: { is: 'option', options: actorKinds }, usual: '', required: true, entered: true, seenBy: 'anyone' },
  contactName: {
    kind: { is: 'line', least: 3, most: 120, fill: 'name' },
    usual: '',
    required: true,
    part: 'contact',
    seenBy: 'entitled',
  },
  contactPhone: { kind: { is: 'phone', most: 40 }, usual: '', required: true, part: 'contact', seenBy: 'entitled' },
  community: { kind: { is: 'line', most: 120 }, usual: '', entered: true, seenBy: 'entitled' },
  /** A person alone is one. */
  womenMembers: { kind: people, usual: '', required: true, part: 'members', entered: true, seenBy: 'entitled' },
  menMembers: { kind: people, usual: '', required: true, part: 'members', entered: true, seenBy: 'entitled' },
  /** Carries its own deliveries to schools, and how far from its place. */
  deliversToSchools: { kind: { is: 'flag' }, usual: false, part: 'transport', seenBy: 'entitled' },
  reachKm: { kind: { is: 'whole', most: 2000, words: wholeWords.distance }, usual: 0, part: 'transport', seenBy: 'entitled' },
  /** Months of supplying school meals or the like, as declared. */
  experienceMonths: {
    kind: { is: 'whole', most: 1200, words: wholeWords.months },
    usual: 0,
    part: 'experience',
    seenBy: 'entitled',
  },
  /** Where it produces. Coordinates come in pairs or not at all. */
  lat: { kind: { is: 'degrees', most: 90 }, usual: null, part: 'place', seenBy: 'entitled' },
  lon: { kind: { is: 'degrees', most: 180 }, usual: null, part: 'place', seenBy: 'entitled' },
} as const satisfies Readonly<Record<string, ActorField>>;

export type ActorFieldName = keyof typeof actorFields;
export type ActorFacts = FactsOf<typeof actorFields>;
export type ActorColumns = ColumnsOf<typeof actorFields>;

/** @returns the description of a field, whichever it is */
export function actorField(name: ActorFieldName): ActorField {
  return actorFields[name];
}

type EnteredName = {
  [Name in ActorFieldName]: (typeof actorFields)[Name] extends { entered: true } ? Name : never;
}[ActorFieldName];

/** What is asked of an actor that comes into the census. */
export const enteredFields = Object.fromEntries(Object.entries(actorFields).filter(([, field]) => 'entered' in field)) as Pick<
  typeof actorFields,
  EnteredName
>;

export type EnteredColumns = ColumnsOf<typeof enteredFields>;
