import type { ExclusionReason } from '@/lib/domain/evaluation/ranking';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';

export const lawEs = {
  /** @param value the one that counts from then on, as `valueShort` says it; empty where it has no figure */
  changedBy: (value: string, by: string, article: string) =>
    `cambiada${value && ` a ${value}`} por ${by}, asesoría legal (${article})`,
} as const;
/** Kinds of economic actor, each with what its letters stand for. */
export const actorKindNames: Record<ActorKind, string> = {
  OECOM: 'OECOM (organización económica comunitaria)',
  OECA: 'OECA (organización económica campesina)',
  APP: 'APP (asociación de pequeños productores)',
  MyPE: 'MyPE (micro o pequeña empresa)',
  artisan: 'Artesana o artesano',
  individual: 'Persona natural (productora o productor individual)',
  cooperative: 'Cooperativa',
  company: 'Empresa',
  'municipal-company': 'Empresa pública municipal',
  'state-company': 'Empresa pública nacional',
};
export const exclusionSentences: Record<ExclusionReason, string> = {
  'over-reference-price': 'El precio supera el precio referencial.',
  'not-compliant': 'No cumple la evaluación técnica.',
};
