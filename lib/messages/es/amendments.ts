import type { AmendmentEffect, TenderChange } from '@/lib/domain/tenders/amendment';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import { count, dayShort, instantLong, integer, money } from './format';
import { awardFormNames, frequencyNames, requirementKindNames, tendersEs } from './tenders';
import { requirementsEs } from './tenders-office';

const yesNo = (yes: boolean) => (yes ? tendersEs.partialYes : tendersEs.partialNo);
const days = (amount: number) => count(amount, 'día hábil', 'días hábiles');

export const effectNames: Record<AmendmentEffect, string> = {
  confirm: 'Las propuestas ya enviadas se confirman',
  untouched: 'No toca las propuestas ya enviadas',
};

/** Versions of a published tender, for everybody. */
export const versionsEs = {
  title: 'Versiones',
  lead: (amount: number) =>
    `Se publicó y después cambió: ${count(amount, 'versión', 'versiones')} en total. Lo que se lee en esta página es la última.`,
  first: (at: Date) => `Versión inicial, publicada el ${instantLong(at)}.`,
  heading: (number: number) => `Versión ${integer(number + 1)}. Enmienda ${integer(number)}`,
  at: (at: Date) => `Publicada el ${instantLong(at)}`,
  why: 'Por qué',
  effect: 'Propuestas ya enviadas',
  effects: {
    confirm:
      'Siguen en sobre cerrado y cuentan solo si quien las envió las confirma, o envía otra, antes del cierre. La que no se confirme no se abre.',
    untouched: 'Siguen en sobre cerrado y cuentan como están: lo que cambia no las toca.',
  } satisfies Record<AmendmentEffect, string>,
  law: 'Plazo y norma',
  term: (minimum: number, earliest: string) =>
    minimum > 0
      ? `${days(minimum)} de la modalidad, contados otra vez desde la enmienda: el cierre puede ser desde el ${earliest}.`
      : `Para leerla y confirmar, el cierre puede ser desde el ${earliest}.`,
  basis: (basis: string) => `Respaldo de quien enmendó: ${basis}`,
  reach: (lots: readonly number[], reason: string) =>
    `Con la enmienda nadie del censo podía cubrir ${lots.length === 1 ? 'el lote' : 'los lotes'} ${lots.join(', ')}. Motivo de quien enmendó: ${reason}`,
  table: (number: number) => `Qué cambia la enmienda ${integer(number)}`,
  what: 'Qué cambia',
  before: 'Antes',
  after: 'Ahora',
  nothing: 'No estaba',
  gone: 'Ya no se pide',
  left: 'Ya no recibe',
  read: (version: number) => `Leer la versión ${integer(version)} completa`,
  old: (version: number) => `Esta es la versión ${integer(version)}. Después cambió.`,
  oldText: 'Para ofertar vale la última.',
  current: 'Ir a la versión que vale',
} as const;

/** @returns what a change is about, and how it was and is, in words */
export function changeWords(change: TenderChange): {
  what: string;
  before: string;
  after: string;
} {
  const of = (what: string, before: string, after: string) => ({
    what,
    before,
    after,
  });
  switch (change.what) {
    case 'deadline':
      return of(tendersEs.deadline, instantLong(new Date(change.from)), instantLong(new Date(change.to)));
    case 'frequency':
      return of(tendersEs.frequency, frequencyNames[change.from], frequencyNames[change.to]);
    case 'shelf-life':
      return of(tendersEs.shelfLife, tendersEs.shelfLifeOf(change.from), tendersEs.shelfLifeOf(change.to));
    case 'award-form':
      return of(tendersEs.awardForm, awardFormNames[change.from], awardFormNames[change.to]);
    case 'partial':
      return of(tendersEs.partial, yesNo(change.from), yesNo(change.to));
    case 'period':
      return of(`${tendersEs.lot(change.lot)}. ${tendersEs.period}`, periodOf(change.from), periodOf(change.to));
    case 'units':
      return of(
        `${tendersEs.lot(change.lot)}. ${change.product}: ${tendersEs.quantity.toLowerCase()}`,
        tendersEs.units(change.from),
        tendersEs.units(change.to),
      );
    case 'price':
      return of(
        `${tendersEs.lot(change.lot)}. ${change.product}: ${tendersEs.unitPrice.toLowerCase()}`,
        priceOf(change.from),
        priceOf(change.to),
      );
    case 'school-out':
      return of(`${tendersEs.lot(change.lot)}. ${tendersEs.dropPoints}`, change.school.schoolName, versionsEs.left);
    case 'school-in':
      return of(`${tendersEs.lot(change.lot)}. ${tendersEs.dropPoints}`, versionsEs.nothing, change.school.schoolName);
    case 'requirement-out':
      return of(tendersEs.requirement, requirementOf(change.requirement), versionsEs.gone);
    case 'requirement-in':
      return of(tendersEs.requirement, versionsEs.nothing, requirementOf(change.requirement));
    case 'requirement':
      return of(tendersEs.requirement, requirementOf(change.from), requirementOf(change.to));
  }
}

function periodOf({ startsOn, endsOn }: { startsOn: string; endsOn: string }): string {
  return tendersEs.periodOf(dayShort(startsOn), dayShort(endsOn));
}

function priceOf({ centavos, source, day }: { centavos: string; source: string; day: string }): string {
  return `${money(BigInt(centavos))} (${tendersEs.priceFrom(source, dayShort(day))})`;
}

function requirementOf({ kind, text, threshold }: Requirement): string {
  const figures: Partial<Record<string, (n: number) => string>> = requirementsEs.figure;
  const figure = threshold === null ? undefined : figures[kind]?.(threshold);
  return `${requirementKindNames[kind]}. ${text}${figure ? ` (${figure})` : ''}`;
}

/** The office's page of an amendment. */
export const amendEs = {
  title: 'Enmendar o ampliar',
  lead: 'Escriba solo lo que cambia. Lo demás queda como se publicó, y cada versión queda a la vista con sus diferencias.',
  notThis: 'Qué se compra, los lotes mismos y la modalidad no se enmiendan: para otra compra se cancela y se convoca de nuevo.',
  termTitle: 'Cuánto plazo tiene que quedar',
  term: (minimum: number, earliest: string) =>
    minimum > 0
      ? `Si la enmienda toca las propuestas, el plazo de la modalidad (${days(minimum)}) se cuenta otra vez desde hoy: cierre desde el ${earliest}.`
      : `Si la enmienda toca las propuestas, cierre desde el ${earliest}, para que haya tiempo de leerla y confirmar.`,
  floor: (amount: number) =>
    `En ningún caso quedan menos de ${days(amount)} para confirmar: es un piso de este sistema, no de la norma.`,
  extendOnly: 'Ampliar solo el plazo no toca las propuestas: cuentan como están.',
  deadlineHint: (now: string) => `Hoy cierra el ${now}. Solo puede ser después, y antes de la primera entrega. Hora de La Paz.`,
  proposed: (earliest: string) =>
    `El cierre publicado no deja ese plazo: está propuesto el ${earliest}. Déjelo si la enmienda toca las propuestas.`,
  terms: 'Condiciones',
  lots: 'Lotes',
  schoolsOut: 'Escuelas que ya no reciben de este lote',
  schoolJoins: 'Una escuela que se suma a este lote',
  requirements: 'Requisitos',
  out: 'Ya no se pide',
  added: 'Un requisito más',
  addedHint: 'Déjelo vacío si no agrega ninguno.',
  effect: '¿Qué pasa con las propuestas ya enviadas?',
  effectHint:
    'Si cambia cantidades, precios, fechas, escuelas o pide algo más, se confirman. Si solo pide menos, puede decir que no las toca.',
  reason: 'Por qué se enmienda',
  reasonHint: 'Queda en la página pública junto a lo que cambia.',
  basis: 'Respaldo legal',
  basisHint:
    'Solo si deja menos plazo o amplía otra vez: esas reglas requieren validación legal y las decide una persona. Queda a la vista.',
  reach: 'Por qué sigue aunque nadie del censo pueda cubrir un lote',
  reachHint:
    'Solo si el cambio deja un lote fuera del alcance de todos: al enmendar se le dice cuál. Queda en la página pública.',
  short: 'Si con este cambio los lotes compran menos de lo que pide la demanda, lo sé y sigo así',
  once: 'El plazo ya se amplió antes: otra ampliación pide escribir su respaldo.',
} as const;

/** What a bidder is told of amendments. */
export const bidderAmendmentsEs = {
  changed: (amount: number) =>
    amount === 1
      ? 'La convocatoria cambió después de publicarse'
      : `La convocatoria cambió ${integer(amount)} veces después de publicarse`,
  draftBefore: 'Su borrador es de antes de este cambio. Está como lo dejó: revise lo que cambió.',
  see: 'Ver cada versión con sus diferencias',
  waits: (number: number) => `Confirme su propuesta: la enmienda ${integer(number)} la toca`,
  waitsText:
    'Sigue en sobre cerrado y cuenta solo si usted la confirma, o envía otra, antes del cierre. Si no hace nada, no se abre.',
  goConfirm: 'Ver qué cambió y decidir',
  unfitTitle: (number: number) => `Su propuesta ya no vale como la envió: la enmienda ${integer(number)} la toca`,
  unfitText: 'Así no se puede confirmar. Cámbiela y envíe otra antes del cierre: lo que escribió sigue en su borrador.',
  change: 'Cambiar y enviar otra',
  confirm: 'Confirmar mi propuesta',
  confirmText: 'Al confirmar, su propuesta vale tal como la envió, con la hora en que la envió.',
  confirmed: (number: number, at: string) => `Confirmada frente a la enmienda ${integer(number)}, ${at}`,
  confirmedLabel: 'Confirmación',
  unfit: 'Si ya no calza con lo que se pide, cámbiela y envíe otra.',
  less: (units: number) => `Ahora piden ${count(units, 'unidad', 'unidades')} y usted ofertó más: corrija la cantidad.`,
} as const;
