import type { UnsignedCause } from '@/lib/domain/awards/rounds';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { EndKind } from '@/lib/domain/law/contract';
import { leftOut } from '@/lib/domain/text';
import type { Day } from '@/lib/domain/units';
import { endNames } from './contract-changes';
import { count, dayShort, integer } from './format';
import { actorKindNames } from './law';

export const unsignedCauseNames: Record<UnsignedCause, string> = {
  declined: 'Desiste',
  late: 'No presentó sus documentos en el plazo',
  papers: 'Sus documentos no están en regla',
};

/** What a tender tells of its offers, by where it stands. */
export const outcomeEs = {
  sealed: 'Las propuestas están cifradas: hasta la apertura nadie puede leerlas ni saber cuántas hay.',
  waiting: 'El plazo terminó y las propuestas siguen cifradas. Se abren en el acto de apertura.',
  opened: (at: string, bidders: number) =>
    `Las propuestas se abrieron el ${at}: ${bidders === 0 ? 'no se presentó ninguna' : count(bidders, 'propuesta', 'propuestas')}. Los precios se publican con la decisión de la autoridad.`,
  endedSealed: 'La convocatoria terminó sin abrir propuestas: nadie las leyó.',
  title: 'Resultado',
  toResults: 'Ver precios, verificaciones y contratos',
  toBidders: 'Ver quién ofertó y cuándo',
  winner: (names: readonly string[]) => `Adjudicado a ${names.join('; ')}`,
  uncovered: (units: number) => `Sin cubrir: ${count(units, 'unidad', 'unidades')}.`,
  deserted: 'Desierto: nadie lo cubre.',
  ended: (supplier: string, on: Day, by: EndKind) => `El contrato con ${supplier} terminó el ${dayShort(on)}, ${endNames[by]}`,
  endedNext: 'Lo que se aceptó se paga. Lo que no llegó a entregarse quedó libre para otra compra.',
} as const;

export const resultsEs = {
  title: (reference: string) => `Resultados de ${reference}`,
  heading: 'Resultados',
  lead: (title: string, municipality: string) => `${title}. ${municipality}`,
  call: 'Ver la convocatoria',
  without: `Los nombres y números de quien oferta como persona natural no se publican: en su lugar se lee «${leftOut}» o su comprobante.`,
  annulled: 'Esta convocatoria terminó después de la apertura: lo que sigue quedó sin efecto.',
  bidders: 'Quién ofertó y cuándo',
  opened: (at: string) => `Las propuestas se abrieron el ${at}.`,
  nobody: 'No se presentó ninguna propuesta.',
  bidder: 'Proponente',
  kind: 'Tipo',
  receipt: 'Comprobante',
  received: 'Recibida',
  envelope: 'Sobre',
  envelopeOpen: 'se abrió',
  pricesLater: 'Los precios, el orden y las verificaciones se publican cuando la autoridad decide.',
  decided: (institution: string, at: string) => `Decidió la autoridad de contratación (RPC o RPA) de ${institution}, el ${at}.`,
  evaluated: (institution: string) => `Lo escribió quien evalúa por ${institution}.`,
  report: 'Informe de evaluación',
  checked: 'Verificaciones y certificados',
  checkedLead: 'Lo que declaró cada proponente y lo que encontró quien evaluó, con su motivo.',
  notChecked: 'No hizo falta verificar esta propuesta: quedó detrás de otra que cumple.',
  claims: 'Certificados declarados',
  claim: 'Margen',
  certificate: 'Certificado',
  privateCertificate: 'número reservado: es de una persona natural',
  check: 'Verificación',
  reason: 'Motivo',
  confirmed: 'confirmado',
  notConfirmed: 'no confirmado',
  declared: 'declarado, sin verificar',
  requirement: 'Requisito',
  result: 'Resultado',
  rounds: 'Quien no firmó',
  round: (name: string, cause: UnsignedCause, day: Day) =>
    `${name}: ${unsignedCauseNames[cause].toLowerCase()} (${dayShort(day)}).`,
  passedOn: (name: string, units: number) => `${name}: ${integer(units)}`,
  passedOnTo: (told: readonly string[]) => `Pasa a la siguiente en orden. ${told.join('; ')}.`,
  passedOnToNobody: 'No sigue ninguna propuesta: nadie lo cubre, y queda para una segunda convocatoria.',
  capacity: (reason: string) => `Más que su capacidad libre: ${reason}`,
  basis: (basis: string) => `Respaldo legal: ${basis}`,
  contracts: 'Contratos',
  contract: 'Contrato',
  amount: 'Monto',
  changedFrom: (now: string, signed: string) => `${now}, con los cambios acordados; se firmó por ${signed}`,
  signed: 'Firmado',
  ends: 'Última entrega',
} as const;

/** How a bidder is called where anyone reads: a person by what they are, and by the receipt that tells them apart. */
export function bidderName({
  name,
  kind,
  receiptNumber,
}: {
  name: string | null;
  kind: ActorKind;
  receiptNumber: string;
}): string {
  return name ?? `${actorKindNames[kind].split(' (')[0]} (${resultsEs.receipt.toLowerCase()} ${receiptNumber})`;
}

/** The same of a supplier, who has no receipt. */
export function supplierName(supplier: string | null, kind: ActorKind): string {
  return supplier ?? actorKindNames[kind].split(' (')[0] ?? '';
}
