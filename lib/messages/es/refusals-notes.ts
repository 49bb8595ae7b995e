import type { RefusalCode, RefusalParams } from '@/lib/domain/refusal';
import { count, dayTold, money, percentOf, percentPoints } from './format';

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
  'change-empty': 'Así el contrato queda como está. Escriba otra cantidad de algún producto, o un plazo mayor.',
  'change-beyond-ahead': ({ most }) =>
    `De este producto quite hasta ${units(most)}: las demás ya se entregaron, están en camino o su día ya pasó.`,
  'change-over-limit': ({ limitBps, leftCentavos }) =>
    `Los cambios de un contrato, sumados, llegan hasta ${percentOf(Number(limitBps ?? 0))} de lo que se firmó (CON-CHANGE). Escriba cantidades que cambien hasta ${money(BigInt(leftCentavos ?? 0))}.`,
  'change-waits': 'Ese mismo cambio ya espera la respuesta del productor. Espere, o proponga otro distinto.',
  'term-not-longer': ({ ends }) =>
    `La última entrega es el ${dayTold(ends)}. Escriba un día posterior, o deje el plazo en blanco.`,
  'term-beyond-year': ({ last }) => `El último día de clases con ración es el ${dayTold(last)}. Escriba ese día u otro anterior.`,
  'contract-ended':
    'Este contrato terminó antes de su cronograma: ya no se entrega ni se cambia nada. Vea el motivo en la página del contrato.',
  'fine-over-rule': ({ maxBps }) =>
    `La multa por día llega hasta ${percentOf(Number(maxBps ?? 0))} de lo atrasado (CON-FINE). Escriba lo que dice el contrato.`,
  'nothing-to-fine': 'De esas entregas no queda atraso sin multa. Elija otras.',
  'fine-taken': 'Un pago ya descontó de esta multa. Pida a tesorería que revierta primero ese pago, con su motivo.',
  'fine-lifted': 'Esta multa ya se levantó. Vea el motivo en la página del contrato.',
  'end-below-cap': ({ bps, percent }) =>
    `Las multas impuestas llegan a ${percentOf(Number(bps ?? 0))} del contrato. Por incumplimiento se termina desde ${percentPoints(Number(percent ?? 0))} (CON-END). Espere, o elija otra manera de terminarlo.`,
  'voucher-used': 'Ese número de comprobante ya está en otro pago de su municipio. Escriba el de este pago.',
  'already-reversed': 'Este pago ya se revirtió. Vea quién lo hizo y por qué en su página.',
  'contract-not-over': ({ ends }) =>
    `Todavía hay entregas programadas${ends ? `, la última el ${dayTold(ends)}` : ''}. Espere a que el contrato termine para cerrar lo que no llegó.`,
  'nothing-overdue': 'No queda ninguna entrega atrasada por cerrar. Abra de nuevo el contrato.',
} as const satisfies Partial<Record<RefusalCode, string | ((params: RefusalParams) => string)>>;

function units(value: string | number | undefined): string {
  return count(Number(value ?? 0), 'unidad', 'unidades');
}
