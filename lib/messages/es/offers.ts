import type { OfferWarning } from '@/lib/domain/awards/preview';
import type { Claim } from '@/lib/domain/offers/claims';
import { count, instantExact, instantShort, integer, money, percentPoints } from './format';
import { failedClaimSentences } from './law';

export const offersEs = {
  title: 'Su propuesta',
  mine: 'Mis propuestas',
  mineLead: 'Lo que usted envió, con su comprobante. Solo su organización ve esta lista.',
  none: 'Todavía no envió propuestas',
  noneNext: 'Busque una convocatoria que calce con lo que produce y prepare su propuesta.',
  opportunities: 'Ver oportunidades',
  tender: 'Convocatoria',
  back: 'Volver a la convocatoria',
  deadline: 'Plazo',
  closedTitle: 'Esta convocatoria ya no recibe propuestas',
  closed:
    'El plazo terminó o la convocatoria cambió de estado. Desde ese momento nadie lee las propuestas hasta la apertura, tampoco quien las envió.',
  sealedNote:
    'Todo se guarda en sobre cerrado. Nadie del municipio puede leer precios ni saber cuántas propuestas hay antes de la apertura.',
  whatToOffer: 'Qué va a ofertar',
  start: 'Poner precios',
  lot: (number: number, title: string) => `Lote ${number}. ${title}`,
  product: (name: string, presentation: string) => `${name}, ${presentation}`,
  asks: (units: number, price: bigint) =>
    `Piden ${count(units, 'unidad', 'unidades')}. Precio referencial de una: ${money(price)}.`,
  offered: (units: number, price: bigint) =>
    `${count(units, 'unidad', 'unidades')} a ${money(price)} = ${money(BigInt(units) * price)}`,
  notOffered: 'sin precio',
  withPrice: 'con precio',
  claims: 'Márgenes de preferencia',
  claimsOptional: 'Solo si tiene certificado. Mejoran su lugar en el orden; el contrato se firma al precio que usted ofrece.',
  claimsChosen: (claims: readonly string[]) => (claims.length === 0 ? 'No pide ninguno' : `Pide ${claims.join(', ')}`),
  review: 'Revisar y enviar',
  reviewBlocked: 'Ponga precio al menos a un producto',
  asAWhole: {
    item: 'Se adjudica por producto: puede ofertar solo los que quiera.',
    lot: 'Se adjudica por lote: oferte todos los productos del lote que elija.',
    total: 'Se adjudica todo junto: oferte todos los productos.',
  },
  price: 'Precio de una unidad',
  priceHint: (reference: bigint) =>
    `Con todo incluido, entregado en la escuela. Si pasa de ${money(reference)}, su propuesta queda fuera.`,
  units: 'Cuántas unidades puede entregar',
  unitsHint: (units: number) => `Hasta ${integer(units)}. Puede ofertar una parte; otras organizaciones completan el resto.`,
  unitsAll: (units: number) => `Se oferta la cantidad completa: ${count(units, 'unidad', 'unidades')}.`,
  madeHere: '¿Es producido en Bolivia?',
  yes: 'Sí',
  no: 'No',
  origin: '¿Dónde se cultiva o se elabora?',
  originHint: 'Municipio de origen. Si no lo sabe, déjelo vacío: contará como origen desconocido.',
  component: 'Componente nacional (%)',
  componentHint: 'Qué parte del costo de producción es boliviana, de 0 a 100. Importa solo si pide ese margen.',
  save: 'Guardar y seguir',
  remove: 'No ofertar este producto',
  claimLabels: {
    F1: `Bien producido en el país (${percentPoints(10)})`,
    F2: `Componente nacional de ${percentPoints(30)} o más (${percentPoints(15)} o ${percentPoints(25)} adicional)`,
    F3: `MyPE, asociación de pequeños productores u OECA (${percentPoints(20)})`,
  } satisfies Record<Claim, string>,
  claimShort: { F1: 'producido en el país', F2: 'componente nacional', F3: 'pequeño productor' } satisfies Record<Claim, string>,
  certificate: 'Número del certificado',
  certificateHints: {
    F1: 'Certificado de bien producido en el país.',
    F2: 'Certificado de Costo Bruto de Producción. Se suma solo sobre el margen anterior.',
    F3: 'Acreditación de MyPE, OECA o APP.',
  } satisfies Record<Claim, string>,
  check: 'Revise antes de enviar',
  total: 'Total de su propuesta',
  totalHow: (lines: readonly string[]) => lines.join(' + '),
  saved: (at: Date) => `Borrador guardado el ${instantShort(at)}. Todavía no está enviado.`,
  send: 'Enviar mi propuesta',
  sendAgain: 'Enviar y reemplazar la anterior',
  sendNote: 'Al enviar recibe un comprobante. Hasta el plazo puede reemplazarla o retirarla.',
  pendingTitle: 'Falta que el municipio confirme a su organización',
  pending: 'Puede preparar y guardar su borrador. El botón para enviar aparece cuando el censo la confirme.',
  standing: (number: string, at: Date) => `Ya envió una propuesta: comprobante ${number}, ${instantExact(at)}.`,
  seeReceipt: 'Ver el comprobante',
  unit: 'Producto',
  quantity: 'Cantidad',
  unitPrice: 'Precio unitario',
  amount: 'Importe',
  originColumn: 'Origen',
  warnings: 'Antes de enviar, tome en cuenta',
} as const;

export const receiptEs = {
  title: (number: string) => `Comprobante ${number}`,
  lead: 'Guarde o imprima esta página. Prueba qué envió y cuándo.',
  number: 'Número',
  received: 'Recibida',
  bidder: 'Proponente',
  buyer: 'Entidad',
  hash: 'Huella SHA-256',
  state: 'Estado',
  states: {
    standing: 'vigente',
    unconfirmed: 'por confirmar',
    notConfirmed: 'no confirmada: no cuenta',
    replaced: 'reemplazada',
    withdrawn: 'retirada',
  },
  content: 'Lo que dice su propuesta',
  contentClosed:
    'El contenido está en sobre cerrado hasta la apertura. Nadie lo lee, tampoco usted. Con su copia del texto puede comprobar la huella cuando quiera.',
  matches: 'Volvimos a calcular la huella del texto guardado y es la misma del comprobante.',
  text: 'Texto exacto de la propuesta',
  textHow:
    'La huella es el SHA-256 de este texto, sin espacios ni saltos al final. Descárguelo y compruébelo también con otro programa, por ejemplo sha256sum.',
  download: 'Descargar mi copia',
  checkTitle: 'Comprobar mi copia',
  checkHint: 'Elija el archivo que descargó. No sale de su teléfono.',
  same: (file: string) => `${file}: es el mismo texto que se recibió.`,
  other: (file: string) => `${file}: no es el texto de este comprobante.`,
  change: 'Cambiar y enviar otra',
  results: 'Resultado',
  resultsOf: 'Resultado por parte de la convocatoria',
  place: 'Lugar',
  adjusted: 'Precio ajustado',
  outcome: 'Decisión',
  awarded: (units: number) => `Adjudicada: ${count(units, 'unidad', 'unidades')}`,
  notAwarded: 'No adjudicada',
  deserted: 'Declarada desierta',
  noResults: 'El resultado aparece aquí cuando la autoridad decida.',
} as const;

/** What to tell a bidder before sending. */
export function warningSentence(warning: OfferWarning): string {
  switch (warning.code) {
    case 'over-reference':
      return `${warning.product}: el precio pasa del referencial. Así queda fuera (EVA-CAP).`;
    case 'claim-worthless':
      return `${warning.product}: el margen de ${offersEs.claimShort[warning.claim]} ${failedClaimSentences[warning.why]}.`;
    case 'origin-unknown':
      return `${warning.product}: sin municipio de origen no suma a la compra local.`;
  }
}
