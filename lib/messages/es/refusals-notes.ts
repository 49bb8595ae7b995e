import type { RefusalCode, RefusalParams } from '@/lib/domain/refusal';
import { count, day } from './format';

/** Why a delivery note, or a contract whose food nobody can receive, is not issued as it stands, and why what was signed is not changed. */
export const noteRefusals = {
  'more-than-scheduled': ({ due, taken }) =>
    Number(taken ?? 0) > 0
      ? `Para esta entrega hay programadas ${units(due)}. Usted escribió más y ${units(taken)} son de otras entregas del contrato. Revise la cantidad o marque abajo que está bien.`
      : `Para esta entrega hay programadas ${units(due)} y usted escribió más. Revise la cantidad o marque abajo que está bien.`,
  'shelf-life-short': ({ until }) =>
    `Le quedará menos vida útil que la pedida: debe vencer el ${dayTold(until)} o después. Lleve un producto más nuevo o marque abajo que lo entrega así.`,
  'already-expired':
    'El producto ya estará vencido el día de la entrega. Cambie el producto por uno que no haya vencido, o revise la fecha.',
  'expiry-needed': 'Este producto tiene fecha de vencimiento. Escriba la que está impresa en él.',
  'note-alike': ({ number }) =>
    `Hace menos de una hora usted emitió la nota ${number ?? ''} con lo mismo para esta escuela. Si es otra entrega, marque abajo que está bien.`,
  'delivery-closed': 'El municipio cerró esta entrega porque el contrato terminó. Vea el motivo en sus avisos.',
  'schools-without-receiver': ({ schools, more }) =>
    `Nadie recibe en ${schools ?? 'algunas escuelas'}${Number(more ?? 0) > 0 ? ` y ${count(Number(more), 'escuela', 'escuelas')} más` : ''}. Dé antes quien reciba, o marque que lo sabe y lo hará antes de la primera entrega.`,
  'withdraw-received':
    'La escuela ya recibió esta nota y firmó su acta: ya no se retira. Si algo está mal, pida a quien recibe que corrija el acta.',
  'receive-withdrawn': 'El productor retiró esta nota y no se recibe. Vuelva a la lista.',
  'note-withdrawn': 'Esta nota ya se retiró. Vuelva a la lista de entregas y haga otra.',
  'amendment-changes-nothing': 'Así el acta queda como está. Cambie alguna cantidad o algún motivo.',
  'amendment-asked': 'Ese mismo cambio ya espera la respuesta del productor. Vea el acta y espere, o pida otro distinto.',
  'more-than-accepted': ({ accepted }) => `De este producto el acta acepta ${units(accepted)}. Escriba esa cantidad o menos.`,
  'surplus-beside-missing': ({ missing }) =>
    `El acta dice que ${units(missing)} de este producto no llegaron. Corrija primero el acta: no puede faltar y sobrar a la vez.`,
  'amend-paid': 'De esta acta ya se pagó algo y no se cambia así. Pida a tesorería que revierta primero ese pago, con su motivo.',
  'contract-not-over': ({ ends }) =>
    `Todavía hay entregas programadas${ends ? `, la última el ${dayTold(ends)}` : ''}. Espere a que el contrato termine para cerrar lo que no llegó.`,
  'nothing-overdue': 'No queda ninguna entrega atrasada por cerrar. Abra de nuevo el contrato.',
} as const satisfies Partial<Record<RefusalCode, string | ((params: RefusalParams) => string)>>;

function units(value: string | number | undefined): string {
  return count(Number(value ?? 0), 'unidad', 'unidades');
}

function dayTold(value: string | number | undefined): string {
  return typeof value === 'string' && value ? day(value) : '';
}
