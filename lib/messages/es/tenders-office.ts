import type { SuggestionCode } from '@/lib/domain/tenders/requirement-rules';
import { bolivianos, count, kilometres, percentPoints } from './format';
/** Words of the requirements that the rule book lets offer; `threshold` is their figure. */
export const suggestedWords: Record<SuggestionCode, (threshold: number | null) => { text: string; reason: string }> = {
  capacity: (percent) => ({
    text: `Capacidad para entregar al menos el ${percentPoints(percent ?? 0)} de la cantidad mensual del lote.`,
    reason:
      'Una cantidad menor no justifica un recorrido aparte; con ofertas parciales, varias organizaciones completan el lote.',
  }),
  'sanitary-registry': () => ({
    text: 'Registro sanitario SENASAG vigente del producto transformado.',
    reason: 'La norma lo exige a quien procesa, fracciona o envasa alimentos.',
  }),
  harmlessness: () => ({
    text: 'Producto fresco, sano y limpio, con número de lote y fecha de cosecha en cada entrega.',
    reason: 'Protege a los estudiantes sin pedir un registro que la norma no exige al producto fresco.',
  }),
  logistics: () => ({
    text: 'Entrega en cada escuela del lote, en su horario de recepción.',
    reason: 'Las escuelas no tienen dónde guardar ni cómo recoger el alimento.',
  }),
  rupe: () => ({
    text: 'Certificado RUPE.',
    reason: `La norma lo exige para compras por encima de ${bolivianos(20_000)}.`,
  }),
  nit: () => ({
    text: 'NIT activo. A la persona natural sin factura se le retienen impuestos.',
    reason: 'Permite pagar; quien es persona natural no necesita presentarlo.',
  }),
  seriousness: (percent) => ({
    text: `Garantía de seriedad de propuesta del ${percentPoints(percent ?? 0)} del precio referencial.`,
    reason: `Optativa por encima de ${bolivianos(200_000)}: respalda que la propuesta se mantendrá.`,
  }),
};
/** Requirements of a draft. */
export const requirementsEs = {
  figure: {
    capacity: percentPoints,
    logistics: kilometres,
    experience: (n: number) => count(n, 'mes', 'meses'),
    guarantee: percentPoints,
  },
} as const;

/** Check answers, and publication. */
export const publishEs = {
  deadlineHint: (earliest: string, first: string) =>
    `Desde el ${earliest} y antes de la primera entrega, el ${first}. Hora de La Paz.`,
  tooLate: (earliest: string, first: string) =>
    `El plazo mínimo llega al ${earliest} y la primera entrega es el ${first}. Cambie el período de los lotes.`,
} as const;
