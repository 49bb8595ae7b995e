import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import { decimal } from './format';
import { actorKindNames } from './law';

export const rulesEs = {
  title: 'Libro de reglas',
  lead: 'Cada umbral, plazo y margen con su norma, su artículo y cuán segura es la fuente. Un municipio puede fijar un parámetro propio con su respaldo legal.',
  table: 'Reglas',
  rule: 'Regla',
  norm: 'Norma y artículo',
  confidence: 'Confianza',
  value: 'Valor',
  own: 'Parámetro propio',
  ownTitle: 'Parámetros propios del municipio',
  noOwn: 'Este municipio no fijó un parámetro propio: rige el valor del libro.',
  nationalValue: 'Valor del libro',
  note: 'Nota',
  set: 'Fijar un parámetro propio',
  setLead:
    'Queda registrado con su nombre, la fecha y el respaldo. Vale para lo que se publique desde hoy; las convocatorias ya publicadas conservan sus reglas.',
  kinds: 'A quiénes alcanza',
  basis: 'Respaldo legal',
  basisHint: 'Norma, artículo y resolución municipal que lo sostienen.',
  submit: 'Registrar parámetro',
  when: 'Desde',
  who: 'Registró',
  onlyAuthority: 'Los parámetros propios los registra la autoridad del municipio.',
  notSettable: 'Esta regla se muestra como referencia: no tiene una cifra que el sistema use.',
  topics: {
    modality: 'Modalidad',
    deadline: 'Plazos',
    documents: 'Documentos',
    margin: 'Márgenes de preferencia',
    evaluation: 'Evaluación y adjudicación',
    guarantee: 'Garantías',
    contract: 'Contrato',
    food: 'Alimentación escolar',
  } as Readonly<Record<string, string>>,
  figures: {
    percent: 'Porcentaje',
    maxPercent: 'Máximo (%)',
    businessDays: 'Días hábiles',
    calendarDays: 'Días calendario',
    minBs: 'Desde (Bs)',
    maxBs: 'Hasta (Bs)',
    aboveBs: 'Por encima de (Bs)',
    componentFrom: 'Componente desde (%)',
    componentTo: 'Componente hasta (%)',
    componentAbove: 'Componente mayor a (%)',
    maxCalendarDays: 'Máximo de días calendario',
    years: 'Años',
    hoursBefore: 'Horas antes',
    afterAppealAboveBs: 'Desde el fin de la impugnación, por encima de (Bs)',
    maxPercentPerDay: 'Máximo por día (%)',
    optionalPercent: 'Resolución optativa (%)',
    mandatoryPercent: 'Resolución obligatoria (%)',
  } as Readonly<Record<string, string>>,
} as const;

/** The figures and kinds of a rule's value in words: "Porcentaje 20; alcanza a: MyPE, APP, OECA". */
export function valueSentence(
  parts: { numbers: readonly { name: string; value: number }[]; kinds: readonly ActorKind[] | null } | null,
): string {
  if (!parts) return '';
  const figures = parts.numbers.map(({ name, value }) => `${rulesEs.figures[name] ?? name}: ${decimal(value, 2)}`);
  const kinds = parts.kinds
    ? [`${rulesEs.kinds}: ${parts.kinds.map((kind) => actorKindNames[kind].split(' (')[0]).join(', ')}`]
    : [];
  return [...figures, ...kinds].join('. ');
}
