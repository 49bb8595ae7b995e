import type { OverReference } from '@/lib/domain/awards/ceiling';
import type { Finding } from '@/lib/domain/awards/precheck';
import type { OfferWarning } from '@/lib/domain/awards/preview';
import type { UnsignedCause } from '@/lib/domain/awards/rounds';
import type { OfferState } from '@/lib/domain/offers/state';
import { ownCapacity } from './capacity';
import { documentNames } from './census';
import { count, instantExact, instantShort, integer, money } from './format';
import { failedClaimSentences } from './law';
import { gapSentence } from './matching';
import { claimShort } from './offers-claims';
import { unsignedCauseNames } from './results';

export const offersEs = {
  title: 'Su propuesta',
  mine: 'Mis propuestas',
  mineLead: 'Lo que usted envió, con su comprobante. Solo su organización ve esta lista.',
  running: 'En curso',
  noRunning: 'Ahora no tiene propuestas en curso.',
  ended: 'Terminadas',
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
  priceHintTogether: (reference: bigint, together: bigint) =>
    `Con todo incluido, entregado en la escuela. Referencial de una: ${money(reference)}. Todo lo que se adjudica junto no puede pasar de ${money(together)}.`,
  overTitle: 'Con este precio su propuesta queda fuera',
  over: (total: bigint, reference: bigint, unit: string) =>
    `«${unit}» suma ${money(total)} y el precio referencial es ${money(reference)} (EVA-CAP). Guardamos lo que escribió: bájelo, o siga si quiere.`,
  goOn: 'Seguir con el siguiente paso',
  capacityTitle: 'Pide más de lo que tiene libre',
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
  check: 'Revise antes de enviar',
  total: 'Total de su propuesta',
  totalHow: (lines: readonly string[]) => lines.join(' + '),
  saved: (at: Date) => `Borrador guardado el ${instantShort(at)}. Todavía no está enviado.`,
  send: 'Enviar mi propuesta',
  sendAgain: 'Enviar y reemplazar la anterior',
  replacesTitle: 'Esta propuesta cuenta desde ahora',
  replaces: (number: string, at: Date) =>
    `Al enviarla, la del ${instantExact(at)} (comprobante ${number}) deja de contar. En un empate gana la recibida primero.`,
  sameTitle: 'Es igual a la que ya envió',
  same: (number: string, at: Date) =>
    `No hace falta enviarla otra vez: sigue contando la del ${instantExact(at)}, comprobante ${number}.`,
  cannotSend: 'Así no se puede enviar',
  wouldBeOut: 'Así quedaría fuera',
  wouldBeJudged: 'Según su ficha, esto puede dejarla fuera',
  wouldBeJudgedLead: 'Lo decide quien evalúa. Puede enviarla igual.',
  allWell: 'Revisión previa: no encontramos nada que la deje fuera.',
  mend: 'Corregir',
  mendOf: (what: string) => `Corregir: ${what}`,
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
    'not-confirmed': 'no confirmada: no cuenta',
    sealed: 'en sobre cerrado',
    'in-evaluation': 'en evaluación',
    won: 'adjudicada',
    'partly-won': 'adjudicada en parte',
    lost: 'no adjudicada',
    unsigned: 'no se firmó',
    deserted: 'declarada desierta',
    unreadable: 'no se pudo abrir',
    cancelled: 'convocatoria sin efecto',
    withdrawn: 'retirada',
    replaced: 'reemplazada',
  } satisfies Record<OfferState, string>,
  keptTitle: 'Es la misma propuesta: conserva la hora de su primer envío',
  kept: (at: Date) =>
    `No cambió nada desde el ${instantExact(at)}. Ese comprobante sigue contando, y en un empate gana la recibida primero.`,
  content: 'Lo que dice su propuesta',
  contentClosed:
    'El contenido está en sobre cerrado hasta la apertura. Nadie lo lee, tampoco usted. Con su copia del texto puede comprobar la huella cuando quiera.',
  contentUnreadable:
    'Este sobre no se pudo abrir como se recibió: quedó en el acta y fuera de la evaluación. Con su copia del texto puede comprobar la huella y reclamar en la entidad.',
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
  unsigned: (cause: UnsignedCause) => `No se firmó: ${unsignedCauseNames[cause].toLowerCase()}`,
  unsignedReason: (reason: string) => `Motivo de la entidad: ${reason}`,
  deserted: 'Declarada desierta',
  noResults: 'El resultado aparece aquí cuando la autoridad decida.',
} as const;

/** What to tell a bidder before sending. */
export function warningSentence(warning: OfferWarning): string {
  switch (warning.code) {
    case 'claim-worthless':
      return `${warning.product}: el margen de ${claimShort[warning.claim]} ${failedClaimSentences[warning.why]}.`;
    case 'origin-unknown':
      return `${warning.product}: sin municipio de origen no suma a la compra local.`;
  }
}

export function overSentence({ unit: { label, referenceCentavos }, totalCentavos }: OverReference): string {
  return `«${label}» suma ${money(totalCentavos)}; el precio referencial es ${money(referenceCentavos)} (EVA-CAP).`;
}

/** What the check before sending found, in one sentence. */
export function findingSentence(finding: Finding, requirementText: (id: string) => string): string {
  switch (finding.code) {
    case 'offer-empty':
      return 'Todavía no ofertó ningún producto.';
    case 'not-found':
      return 'Hay un producto que ya no es de esta convocatoria. Quítelo del borrador.';
    case 'units-over-lot':
      return `${finding.product}: ofertó más de lo que se pide, ${count(finding.units, 'unidad', 'unidades')}.`;
    case 'partial-not-taken':
      return `${finding.product}: aquí no se aceptan partes. Oferte ${count(finding.units, 'unidad', 'unidades')}.`;
    case 'lot-incomplete':
      return `${finding.product}: falta el precio. Lo que se adjudica junto se oferta completo.`;
    case 'over-reference':
      return overSentence(finding);
    case 'requirement':
      return `${requirementText(finding.requirementId)}. Le falta: ${gapSentence(finding.gap)}.`;
    case 'capacity':
      return `${finding.products}: ${ownCapacity(finding.use)}`;
    case 'claim-paper':
      return `Pide el margen de ${claimShort[finding.claim]}: su ficha ${
        finding.because === 'expired' ? 'tiene vencido' : 'no tiene'
      } ${documentNames[finding.paper]}.`;
  }
}
