import type { Claim } from '@/lib/domain/offers/claims';
import { divideRounded } from '@/lib/domain/units';
import { decimal, money, percent, scaledNumber } from './format';

export const calculatorEs = {
  title: 'Calculadora de preferencia',
  lead: 'Vea cómo los márgenes de preferencia cambian el orden de las propuestas, con qué artículo y cuánto cuesta.',
  example: 'Los números de abajo son un ejemplo. Cámbielos por los suyos.',
  exampleNames: {
    importer: 'Importadora',
    small: 'MyPE sin certificado de bien nacional',
    industry: 'Industria nacional',
    local: 'OECA del municipio',
  },
  form: 'Propuestas',
  reference: 'Precio referencial',
  referenceHint: 'Una propuesta con precio mayor queda fuera.',
  date: 'Publicada el',
  dateHint: 'Para un proceso anterior: se aplican las reglas de ese día. En blanco, las de hoy.',
  noMarginsThen: 'El libro de reglas no tiene márgenes de preferencia para esa fecha. Elija otra.',
  modality: 'Modalidad por el precio referencial',
  noModality: 'Ninguna regla vigente ese día fija la modalidad de ese monto.',
  offers: 'Propuestas, en el orden en que llegaron',
  offersHint: 'Con precios iguales gana la que llegó primero. Marque un margen solo si hay certificado.',
  addOffer: 'Agregar propuesta',
  name: 'Propuesta',
  price: 'Precio ofertado',
  kind: 'Quién la presenta',
  component: 'Componente nacional',
  componentHint: 'Del costo bruto de producción.',
  made: 'El bien está hecho en el país',
  claims: {
    F1: 'Pide margen: bien hecho en el país',
    F2: 'Pide margen: componente nacional',
    F3: 'Pide margen: MyPE, APP u OECA',
  } satisfies Record<Claim, string>,
  claimNames: { F1: 'hecho en el país', F2: 'componente nacional', F3: 'pequeño productor' } satisfies Record<Claim, string>,
  fails: 'No cumple la evaluación técnica',
  submit: 'Calcular',
  check: 'Revise los datos marcados.',
  result: 'Resultado',
  winner: 'Primera en el orden',
  noWinner: 'Ninguna propuesta queda en carrera',
  noWinnerNext:
    'Sin una propuesta que cumpla y no pase el precio referencial, se recomienda declarar desierta. El camino normal es la segunda convocatoria.',
  noOffers: 'Escriba al menos una propuesta.',
  contracted: (price: bigint) => `Se contrata a su precio real: ${money(price)}.`,
  extraCost: 'Costo de la preferencia',
  noExtraCost: 'Es también el precio más bajo: la preferencia no cuesta nada.',
  extraCostNote: (share: { numerator: bigint; denominator: bigint }, lowest: bigint) =>
    `${percent(share.numerator, share.denominator)} más que el precio más bajo en carrera, ${money(lowest)}.`,
  arithmetic: (price: bigint, factorBps: number, exact: bigint) =>
    `${money(price)} × ${factor(factorBps)} = ${exactMoney(exact)}`,
  table: 'Propuestas por precio ajustado',
  place: 'Lugar',
  realPrice: 'Precio real',
  margins: 'Márgenes pedidos',
  factor: 'Factor',
  adjustedPrice: 'Precio ajustado',
  noClaims: 'ninguno',
  out: 'fuera',
  chart: 'Precio real y precio ajustado',
  chartDescription: 'De cada propuesta en carrera, el precio real y el precio con el que compite.',
  rules: 'Reglas que se aplicaron',
  api: 'También como servicio abierto para otros sistemas:',
  apiLink: 'descripción de la interfaz (OpenAPI)',
} as const;

/** "0,45" */
export function factor(bps: number): string {
  return decimal(bps / 10_000, 4);
}

/** Ten-thousandths of a centavo as money: "Bs 85.500,00", and all its decimals where it has more ("Bs 802,4705"). */
function exactMoney(exact: bigint): string {
  return money(0n).replace('0,00', scaledNumber(exact, 6).replace(/0{1,4}$/, ''));
}

/** Ten-thousandths of a centavo as money to the centavo, half up: what a table shows. The order is by the exact amount. */
export function roundedMoney(exact: bigint): string {
  return money(divideRounded(exact, 10_000n));
}
