import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { Verdict } from '@/lib/domain/law/rule-book';
import { count, decimal, percentOf } from './format';
import { actorKindNames } from './law';

export const rulesEs = {
  title: 'Libro de reglas',
  lead: 'Cada umbral, plazo y margen con su norma, su artículo y cuán segura es la fuente. Un municipio puede fijar un parámetro propio con su respaldo legal.',
  table: 'Reglas',
  rule: 'Regla',
  norm: 'Norma y artículo',
  confidence: 'Confianza',
  value: 'Valor',
  publicLead:
    'Cada umbral, plazo y margen con su norma, su artículo y cuán segura es la fuente; y qué dijo de él la asesoría legal de cada municipio, cuándo y con qué respaldo. Una regla de memoria nunca decide sola.',
  own: 'En este municipio',
  said: 'Qué dijeron los municipios',
  saidBy: (words: number) => count(words, 'pronunciamiento', 'pronunciamientos'),
  saidTitle: 'Lo que dijeron los municipios',
  saidLead:
    'Validaciones de asesoría legal y parámetros propios, con quién, cuándo y con qué respaldo. Lo último que dijo cada municipio es lo que vale en él.',
  saidColumn: 'Qué dijo',
  municipality: 'Municipio',
  ownTitle: 'Lo que dijo el municipio',
  ownLead: 'Vale lo último; lo anterior queda. Todo es público, con nombre y fecha.',
  noOwn: 'Nadie dijo nada todavía: rige el libro.',
  adviser: (name: string) => `${name}, asesoría legal`,
  verdicts: {
    parameter: 'Parámetro propio',
    confirmed: 'Confirmada',
    changed: 'Cambiada',
    rejected: 'Rechazada',
  },
  views: { pedidas: 'Pedidas a asesoría legal', 'por-validar': 'Por validar' },
  nothingWaits: 'Ninguna regla espera.',
  askedTag: 'Pedida',
  askedOn: (who: string, at: string) => `Pedida a asesoría legal por ${who} el ${at}`,
  ask: 'Pedir validación a asesoría legal',
  whoSpeaks: 'Las reglas las valida asesoría legal; los parámetros propios los registra la autoridad del municipio.',
  historyOf: 'Solo para historia de',
  source: 'Dónde se leyó',
  openLink: (host: string) => `Leer en ${host}`,
  openFile: 'Descargar el documento',
  validate: 'Validar esta regla',
  validateLead:
    'Su palabra queda con su nombre y la fecha, a la vista de todos, y vale para lo que se publique desde hoy. Una palabra posterior la reemplaza; esta no se borra.',
  verdict: 'Qué encontró',
  verdictChoices: { confirmed: 'Confirmar', changed: 'Cambiar', rejected: 'Rechazar' },
  verdictHints: {
    confirmed: 'La norma dice lo que dice la regla. Desde hoy decide.',
    changed: 'La norma dice otro valor: escríbalo abajo. Desde hoy decide con ese valor.',
    rejected: 'La norma no dice esto. La regla no decide: quien la necesite escribe su propio respaldo.',
  },
  partsHint: 'Solo cuenta si elige «Cambiar».',
  articleField: 'Norma y artículo',
  articleHint: 'Dónde se lee, por ejemplo DS 0181, art. 47.',
  text: 'Qué dice el texto',
  textHint: 'La cita, o con sus palabras, en 20 letras o más. No escriba datos personales: es público.',
  file: 'Documento',
  fileHint: 'PDF o imagen de la norma. Suba el documento o escriba el enlace: uno basta. Es público.',
  link: 'Enlace',
  linkHint: 'Dirección completa donde se lee la norma.',
  validateSubmit: 'Registrar validación',
  nationalValue: 'Valor del libro',
  valueHere: 'Valor en este municipio',
  changedTo: (value: string) => `Cambiada a ${value} en este municipio`,
  /** @param value empty where the rule has no figure */
  lastWord: (municipality: string, verdict: Verdict | 'parameter', value: string) => {
    const told = { confirmed: '', rejected: '', changed: value && ` a ${value}`, parameter: value && `: ${value}` }[verdict];
    return `${municipality}: ${rulesEs.verdicts[verdict].toLowerCase()}${told}`;
  },
  lastWords: 'Qué vale en cada municipio que se pronunció',
  note: 'Nota',
  set: 'Fijar un parámetro propio',
  setLead:
    'Queda registrado con su nombre, la fecha y el respaldo. Vale para lo que se publique desde hoy; las convocatorias ya publicadas conservan sus reglas.',
  kinds: 'A quiénes alcanza',
  basis: 'Respaldo legal',
  basisHint: 'Norma, artículo y resolución municipal que lo sostienen, en 20 letras o más.',
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
    mandatoryPercent: 'Resolución que manda la norma (%)',
  } as Readonly<Record<string, string>>,
} as const;

type Parts = { numbers: readonly { name: string; value: number }[]; kinds: readonly ActorKind[] | null };

/** A value in as few words as say it: "40 %" of one percentage alone, otherwise all of it. */
export function valueShort(parts: Parts | null): string {
  const [only, ...more] = parts?.numbers ?? [];
  const isPercentage = only && more.length === 0 && parts?.kinds === null && percentages.has(only.name);
  return isPercentage ? percentOf(Math.round(only.value * 100)) : valueSentence(parts);
}

/** Figures of rules that are percentages, with nothing beside them in the way they are named. */
const percentages: ReadonlySet<string> = new Set(['percent', 'maxPercent', 'componentFrom', 'componentTo', 'componentAbove']);

/** The figures and kinds of a rule's value in words: "Porcentaje 20; alcanza a: MyPE, APP, OECA". */
export function valueSentence(parts: Parts | null): string {
  if (!parts) return '';
  const figures = parts.numbers.map(({ name, value }) => `${rulesEs.figures[name] ?? name}: ${decimal(value, 2)}`);
  const kinds = parts.kinds
    ? [`${rulesEs.kinds}: ${parts.kinds.map((kind) => actorKindNames[kind].split(' (')[0]).join(', ')}`]
    : [];
  return [...figures, ...kinds].join('. ');
}
