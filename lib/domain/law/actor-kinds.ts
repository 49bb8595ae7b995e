/** Kinds of economic actor that the law tells apart (glossary: OECOM, OECA, APP, MyPE …). */
export const actorKinds = [
  'OECOM',
  'OECA',
  'APP',
  'MyPE',
  'artisan',
  'individual',
  'cooperative',
  'company',
  'municipal-company',
  'state-company',
] as const;
export type ActorKind = (typeof actorKinds)[number];

/** Kinds whose name is a person's: published nowhere. */
export const personKinds = ['individual', 'artisan'] as const satisfies readonly ActorKind[];
