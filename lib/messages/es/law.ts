import type { FailedClaim } from '@/lib/domain/evaluation/margins';
import type { ExclusionReason } from '@/lib/domain/evaluation/ranking';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { Modality } from '@/lib/domain/law/modality';
import type { Confidence } from '@/lib/domain/law/rule-book';
import { bolivianos } from './format';

export const lawEs = {
  rule: 'Regla',
  article: 'Norma y artículo',
  confidence: 'Confianza',
  legalReview: 'Requiere validación legal',
  legalReviewWhy:
    'Esta regla no se leyó en un texto oficial. Se muestra, pero no decide por sí sola: confírmela con asesoría legal.',
  historical: 'solo para historia',
  legalReviewElsewhere: 'Requiere validación legal en los demás municipios',
  validatedBy: (by: string, article: string) => `validada por ${by}, asesoría legal (${article})`,
  /** @param value the one that counts from then on, as `valueShort` says it; empty where it has no figure */
  changedBy: (value: string, by: string, article: string) =>
    `cambiada${value && ` a ${value}`} por ${by}, asesoría legal (${article})`,
  settledHere: 'lo resolvió el municipio',
  rejectedBy: (by: string) => `rechazada por ${by}, asesoría legal: no decide`,
  decidesByParameter: 'decide por el parámetro del municipio',
  ownParameter: (basis: string) => `Parámetro del municipio: ${basis}`,
  noMinimum: 'El libro de reglas no fija un plazo mínimo para esta modalidad.',
  rulesOf: (day: string, version: string) => `Reglas vigentes al ${day}, versión ${version}.`,
} as const;

/** How sure a rule is, in a word and in a sentence. */
export const confidenceNames: Record<Confidence, string> = {
  seen: 'leída en texto oficial',
  secondary: 'fuente secundaria',
  memory: 'requiere validación legal',
};

export const modalityNames: Record<Modality, string> = {
  'MOD-CM': 'Contratación Menor',
  'MOD-ANPE-C': `ANPE hasta ${bolivianos(200_000)}`,
  'MOD-ANPE-P': `ANPE de más de ${bolivianos(200_000)}`,
  'MOD-LP-N': 'Licitación Pública nacional',
  'MOD-LP-I': 'Licitación Pública internacional',
  'MOD-CNC': 'Compra Nacional por Convocatoria',
  'MOD-CND': 'Compra Nacional Directa',
  'MOD-CD': 'Contratación Directa, sin decir la causa',
  'MOD-CDE': 'Contratación por Desastres o Emergencias',
  'MOD-EX': 'Contratación por Excepción',
  'MOD-CD-EP': 'Contratación Directa a empresa pública',
  'MOD-CD-2294': 'Contratación Directa (DS 2294)',
};

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

/** Why a claimed margin is worth nothing. */
export const failedClaimSentences: Record<FailedClaim, string> = {
  'made-abroad': 'no cuenta: el bien no está hecho en el país',
  'needs-f1': 'no cuenta: solo se suma sobre el margen de bien hecho en el país',
  'component-too-low': 'no cuenta: el componente nacional no llega al que pide la regla',
  'kind-not-listed': 'no cuenta: la regla no es para esta clase de proponente',
  'no-rule': 'no cuenta: no hay una regla vigente',
  'needs-legal-review': 'todavía no cuenta: la regla requiere validación legal',
  'rule-rejected': 'no cuenta: la asesoría legal del municipio rechazó la regla',
  'not-confirmed': 'no cuenta: quien evalúa no confirmó el certificado',
};

export const exclusionSentences: Record<ExclusionReason, string> = {
  'over-reference-price': 'El precio supera el precio referencial.',
  'not-compliant': 'No cumple la evaluación técnica.',
};
