import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { Verdict } from '@/lib/domain/law/rule-book';
import type { Translator } from '@/lib/messages/translator';
import { decimal, percentOf } from './format';
import { actorKindNames } from './law';

export const rulesEs = {
  verdicts: {
    parameter: 'Parámetro propio',
    confirmed: 'Confirmada',
    changed: 'Cambiada',
    rejected: 'Rechazada',
  },
  /** @param value empty where the rule has no figure */
  lastWord: (municipality: string, verdict: Verdict | 'parameter', value: string) => {
    const told = { confirmed: '', rejected: '', changed: value && ` a ${value}`, parameter: value && `: ${value}` }[verdict];
    return `${municipality}: ${rulesEs.verdicts[verdict].toLowerCase()}${told}`;
  },
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
    mandatoryPercent: 'Resolución que manda la norma (%)',
  } as Readonly<Record<string, string>>,
} as const;

type Parts = { numbers: readonly { name: string; value: number }[]; kinds: readonly ActorKind[] | null };

/** A value in as few words as say it: "40 %" of one percentage alone, otherwise all of it. */
export function valueShort(t: Translator<'rules'>, parts: Parts | null): string {
  const [only, ...more] = parts?.numbers ?? [];
  const isPercentage = only && more.length === 0 && parts?.kinds === null && percentages.has(only.name);
  return isPercentage ? percentOf(Math.round(only.value * 100)) : valueSentence(t, parts);
}

/** Figures of rules that are percentages, with nothing beside them in the way they are named. */
const percentages: ReadonlySet<string> = new Set(['percent', 'maxPercent', 'componentFrom', 'componentTo', 'componentAbove']);

/** The figures and kinds of a rule's value in words: "Porcentaje 20; alcanza a: MyPE, APP, OECA". */
export function valueSentence(t: Translator<'rules'>, parts: Parts | null): string {
  if (!parts) return '';
  const figures = parts.numbers.map(({ name, value }) => `${rulesEs.figures[name] ?? name}: ${decimal(value, 2)}`);
  const kinds = parts.kinds
    ? [`${t('kinds')}: ${parts.kinds.map((kind) => actorKindNames[kind].split(' (')[0]).join(', ')}`]
    : [];
  return [...figures, ...kinds].join('. ');
}
