import type { DocumentKind } from '@/lib/domain/census/papers';

export const requirementKinds = ['capacity', 'sanitary', 'logistics', 'experience', 'document', 'guarantee'] as const;
export type RequirementKind = (typeof requirementKinds)[number];

/** What an offer must show, typed, with its reason. */
export type Requirement = {
  id: string;
  kind: RequirementKind;
  text: string;
  reason: string;
  /** Paper asked for, for kinds sanitary and document. */
  documentKind: DocumentKind | null;
  /** Percent of the lot's monthly quantity (capacity), km (logistics), months (experience), percent (guarantee). */
  threshold: number | null;
  /** Rule that asks for it, allows it or limits it. */
  ruleId: string | null;
};
