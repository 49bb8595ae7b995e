/** Kinds of what is held of a person. */
export const personalKinds = ['account', 'access', 'unsent', 'mail', 'names', 'jobs', 'roles', 'acts', 'reports'] as const;

/** Kinds of what is held of an organisation that supplies. */
export const producerKinds = [
  'contact',
  'capacities',
  'needs',
  'drafts',
  'name',
  'papers',
  'supplies',
  'questions',
  'commitments',
  'acts',
] as const;

export type ErasureKind = (typeof personalKinds)[number] | (typeof producerKinds)[number];

/** Why something stays: each has its sentence in lib/messages. */
export type WhyKept = 'control' | 'public-act' | 'evidence' | 'who-decided' | 'agreed-by-others';

/**
 * What becomes of a kind when erasure is asked for. No norm that says how long is in the book of rules yet: the basis is for a lawyer to
 * write here, with its article.
 */
export type Fate = { kind: ErasureKind } & ({ isKept: false } | { isKept: true; why: WhyKept; basis: 'por definir' });

const keptOfPerson: Readonly<Partial<Record<(typeof personalKinds)[number], WhyKept>>> = {
  roles: 'who-decided',
  acts: 'control',
  reports: 'public-act',
};

/** Of whom sent an offer or signed a contract: the public's money was asked for under that name, and judged by those papers. */
const keptOfSupplier: Readonly<Partial<Record<(typeof producerKinds)[number], WhyKept>>> = {
  name: 'public-act',
  papers: 'evidence',
  supplies: 'public-act',
};

const keptOfProducer: typeof keptOfSupplier = {
  questions: 'public-act',
  commitments: 'agreed-by-others',
  acts: 'control',
};

/** What is erased of a person, and what stays and why. Ids stay in every case: they say that somebody did it, and nobody's name. */
export function fatesOfPerson(): Fate[] {
  return personalKinds.map((kind) => fateOf(kind, keptOfPerson[kind]));
}

/** The same of an organisation of the census. @param hasSupplied it sent an offer that was not withdrawn in time, or has a contract */
export function fatesOfProducer({ hasSupplied }: { hasSupplied: boolean }): Fate[] {
  const kept = { ...keptOfProducer, ...(hasSupplied && keptOfSupplier) };
  return producerKinds.flatMap((kind) => (kind === 'supplies' && !hasSupplied ? [] : [fateOf(kind, kept[kind])]));
}

function fateOf(kind: ErasureKind, why: WhyKept | undefined): Fate {
  return why ? { kind, isKept: true, why, basis: 'por definir' } : { kind, isKept: false };
}

/** What somebody is called once their name is erased: the end of their id, which tells them from others and tells nothing of them. */
export function pseudonymOf(id: string): string {
  return id.replaceAll('-', '').slice(-8);
}
