import type { OrganisationStatus } from '@/lib/domain/access/actor';
import type { ProductKind } from '@/lib/domain/foods/foods';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { Day, Grams } from '@/lib/domain/units';
import type { DocumentKind, DocumentState } from './papers';

/** Who of the census entered a line of the file, and what its person agreed by. */
export type EnteredLine = { by: string; byId: string; consent: string };

export type CapacityView = {
  id: string;
  food: string;
  foodCode: string;
  kind: ProductKind;
  gramsPerMonth: Grams;
  months: readonly number[];
  entered: EnteredLine | null;
  version: number;
};
export type DocumentView = {
  id: string;
  kind: DocumentKind;
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
export type ActorFile = {
  id: string;
  name: string;
  status: OrganisationStatus;
  municipality: string;
  municipalityCode: string | null;
  /** No government of this installation keeps its census. */
  unclaimed: boolean;
  kind: ActorKind;
  contactName: string;
  contactPhone: string;
  community: string;
  womenMembers: number;
  menMembers: number;
  lat: number | null;
  lon: number | null;
  deliversToSchools: boolean;
  reachKm: number;
  experienceMonths: number;
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
