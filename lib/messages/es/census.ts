import type { ActorKind } from '@/lib/domain/law/actor-kinds';

/** Kinds of economic actor, as people say them. */
export const actorKindNames: Record<ActorKind, string> = {
  OECOM: 'OECOM, organización económica comunitaria',
  OECA: 'OECA, organización económica campesina',
  APP: 'APP, asociación de pequeños productores',
  MyPE: 'MyPE, micro o pequeña empresa',
  artisan: 'Artesano o artesana',
  individual: 'Persona productora individual',
  cooperative: 'Cooperativa',
  company: 'Empresa',
  'municipal-company': 'Empresa municipal',
  'state-company': 'Empresa estatal',
};
