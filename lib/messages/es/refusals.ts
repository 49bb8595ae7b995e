import type { RefusalCode, RefusalParams } from '@/lib/domain/refusal';
import { day, decimal, money } from './format';

/** One sentence per refusal: what stands in the way and what to do. */
const sentences: Record<RefusalCode, string | ((params: RefusalParams) => string)> = {
  'not-found': 'No encontramos ese registro entre los que usted puede ver.',
  'not-signed-in': 'Su sesión terminó. Ingrese de nuevo; lo que escribió sigue aquí.',
  'not-allowed': 'Su rol no permite esta tarea. Pida a la persona encargada que la haga.',
  'check-input': 'Revise los datos marcados. Todavía no se guardó nada.',
  'changed-meanwhile':
    'Otra persona cambió este registro mientras usted lo editaba. Abra de nuevo la página, compare y guarde otra vez.',
  'separation-of-duties': 'Usted ya intervino en una etapa anterior de este proceso. Esta tarea corresponde a otra persona.',
  'already-exists': 'Ya existe un registro con esos datos. Búsquelo en la lista.',
  'in-use': 'Este registro ya se usa en otro y no se puede quitar.',
  fault: ({ code }) =>
    `Algo falló de nuestro lado y no se guardó nada. Intente de nuevo; si se repite, comunique el código ${code ?? ''}.`,
  'wrong-credentials':
    'El correo y la contraseña no coinciden. Revíselos y pruebe otra vez; después de varios intentos fallidos hay que esperar 15 minutos.',
  'no-membership': 'Su cuenta no pertenece hoy a ninguna organización. Pida una invitación a quien administra la suya.',
  'link-expired': 'Este enlace ya se usó o venció. Pida una invitación nueva.',
  'not-the-invited': 'Escriba el correo al que llegó la invitación; con otro no se puede aceptar.',
  'name-missing': 'Su cuenta es nueva: escriba su nombre y apellido.',
  'organisation-not-confirmed':
    'El municipio todavía no confirmó su organización en el censo. Puede guardar un borrador mientras tanto.',
  'last-administrator': 'La organización debe conservar al menos una persona administradora.',
  'not-a-role-here': 'Elija al menos un rol de los que tiene esta organización.',
  'receiver-without-schools': 'Quien recibe alimentos debe estar asignado al menos a una escuela.',
  'already-a-member': 'Esa persona ya es parte de la organización. Cambie sus roles en la lista.',
  'already-invited': 'Ya hay una invitación vigente para ese correo. Anúlela si quiere hacer otra.',
  'kind-is-confirmed': 'El censo ya confirmó el tipo de su organización. Si cambió, avise al municipio.',
  'already-confirmed': 'Este actor ya está confirmado en el censo.',
  'clock-too-far': 'El reloj de la demostración llega hasta dos años adelante. Vuelva al presente para seguir.',
  'wrong-step': 'Este registro ya no está en la etapa que permite esta tarea. Actualice la página para ver cómo está.',
  'programme-without-pupils': 'Registre antes los inscritos de esta gestión: sin estudiantes no se puede poner en marcha.',
  'year-not-matching': ({ year }) =>
    `Las clases empiezan y terminan dentro de la gestión ${year ?? ''}. Corrija la fecha o abra otra gestión.`,
  'break-outside-programme': ({ from, until }) =>
    `El receso debe quedar dentro de la gestión: del ${from ?? ''} al ${until ?? ''}.`,
  'break-overlaps': 'Ese receso coincide con otro ya registrado. Cambie las fechas o quite el otro.',
  'recipe-too-heavy': ({ recipe, unit }) =>
    `La receta suma ${recipe ?? ''} g y la unidad pesa ${unit ?? ''} g. Revise los gramos.`,
  'file-too-large': ({ megabytes, rows }) =>
    `El archivo pasa de ${megabytes ?? ''} MB o de ${decimal(Number(rows ?? 0))} filas. Divídalo en partes y súbalas una por una.`,
  'file-not-a-table': 'El archivo no es una planilla XLSX ni CSV. Descargue la plantilla y vuelva a intentar.',
  'file-damaged': 'No se pudo abrir la planilla: está dañada o incompleta. Guárdela de nuevo y vuelva a subirla.',
  'file-empty': 'La planilla no tiene filas con datos debajo de los títulos.',
  'import-has-problems': 'La planilla tiene datos por corregir. No se importó ninguna fila.',
  'import-already-confirmed': 'Esta importación ya se confirmó. Sus cambios están en la lista de escuelas.',
  'zone-name-taken': 'Ya existe una zona con ese nombre. Use otro nombre o elija la que existe.',
  'school-code-taken': 'Ya existe una escuela con ese código. Búsquela en la lista o corrija el código.',
  'product-taken': 'Ya existe un producto con ese nombre y esa presentación. Búsquelo en la lista.',
  'no-demand': 'Ninguna escuela pide esos productos en ese período. Revise las raciones, las zonas y las fechas.',
  'too-many-lots': ({ lots, most }) =>
    `Saldrían ${lots ?? ''} lotes y se admiten ${most ?? ''}. Elija menos productos o zonas, o agrupe por producto.`,
  'period-outside-programme': ({ from, until }) =>
    `El período de entrega debe quedar dentro de la gestión: del ${dayTold(from)} al ${dayTold(until)}.`,
  'lot-cannot-be-split':
    'Así el lote no se puede dividir: quedaría una sola parte o una parte vacía. Elija otra forma de dividir.',
  'lots-cannot-be-merged': 'Elija dos o más lotes que solo se distingan en una cosa: el producto, las escuelas o el período.',
  'lot-prices-differ': ({ product }) =>
    `El precio referencial de ${product ?? 'un producto'} es distinto en esos lotes. Iguálelo antes de unirlos.`,
  'price-dated-ahead': 'La fecha del precio no puede ser posterior a hoy.',
  'fresh-needs-no-registry':
    'Todos los productos son frescos: el registro sanitario SENASAG no corresponde (RA SENASAG 143/2017, arts. 1-2). Pida inocuidad y número de lote.',
  'rupe-not-required': ({ above, article }) =>
    `El certificado RUPE se exige por encima de ${bolivianos(above)} (${article ?? ''}). Esta convocatoria no llega a ese monto.`,
  'guarantee-not-allowed': ({ above, article }) =>
    `La garantía de seriedad se puede pedir por encima de ${bolivianos(above)} (${article ?? ''}). Esta convocatoria no llega a ese monto.`,
  'guarantee-too-high': ({ percent, article }) =>
    `La garantía de seriedad es de ${percent ?? ''} % como máximo (${article ?? ''}).`,
  'too-many-requirements': ({ most }) =>
    `Una convocatoria admite hasta ${most ?? ''} requisitos. Quite alguno antes de agregar otro.`,
  'requirement-needs-figure': ({ most }) =>
    most ? `Escriba la cifra que se exige, de 1 a ${most}.` : 'Este requisito no lleva cifra: déjela en blanco.',
  'requirement-needs-document': 'Elija el documento que se exige.',
  'tender-without-lots': 'La convocatoria no tiene lotes. Agregue al menos uno antes de publicar.',
  'deadline-too-soon': ({ earliest, days, article }) =>
    `Faltan días hábiles: la presentación puede cerrar desde el ${dayTold(earliest)}${days ? ` (${days} días hábiles, ${article ?? ''})` : ''}.`,
  'deadline-after-start': ({ starts }) => `La presentación debe cerrar antes de la primera entrega, el ${dayTold(starts)}.`,
  'holidays-unknown':
    'No tenemos los feriados de ese año: el plazo legal no se puede calcular. Elija una fecha dentro de los años cargados.',
  'legal-basis-needed': ({ days, article }) =>
    `La regla que fija ${days ?? ''} días hábiles (${article ?? ''}) requiere validación legal. Para publicar con menos plazo escriba el respaldo legal.`,
  'split-not-acknowledged': ({ modality }) =>
    `Sumando las compras del mismo objeto en la gestión corresponde ${modality ?? 'otra modalidad'}. Escriba por qué no es fraccionamiento para continuar.`,
  'nothing-deserted': 'Ningún lote de esta convocatoria quedó desierto.',
  'already-called-again': 'La segunda convocatoria ya existe. Ábrala desde la lista.',
  'commitment-without-evidence':
    'Para dar por cumplido un compromiso, escriba qué lo demuestra: un acta, un enlace o un documento.',
  'nothing-awarded': 'Esta convocatoria no tiene nada adjudicado que formalizar.',
  'no-delivery-days':
    'No queda ningún día de clases para entregar dentro del período del lote. Revise el calendario de la gestión.',
  'no-drop-points': 'Un lote adjudicado no tiene escuelas donde entregar.',
  'already-delivered': 'Esta entrega ya tiene su nota. Ábrala desde la lista de entregas.',
  'nothing-delivered': 'Escriba cuántas unidades entrega de al menos un producto.',
  'delivered-in-future': 'La fecha de entrega no puede ser posterior a hoy.',
  'delivered-before-contract': 'La fecha de entrega es anterior a la firma del contrato.',
  'produced-after-delivery': 'El producto no puede elaborarse después de entregarlo. Revise las dos fechas.',
  'expires-before-production': 'La fecha de vencimiento es anterior a la de elaboración. Revise las dos fechas.',
  'more-than-contracted': ({ left }) =>
    `De este producto quedan ${left ?? 0} unidades por entregar según el contrato. Escriba esa cantidad o menos.`,
  'lines-do-not-match': 'Los productos enviados no son los de esta entrega. Abra de nuevo la página y vuelva a llenarla.',
  'already-received': 'Esta entrega ya tiene su acta de recepción. No se registró dos veces.',
  'more-than-delivered': ({ delivered }) => `Se entregaron ${delivered ?? 0} unidades: no puede aceptar más.`,
  'reason-missing': ({ rejected }) => `Rechaza ${rejected ?? 'algunas'} unidades: elija el motivo.`,
  'nothing-to-pay': 'Elija al menos un acta con unidades aceptadas.',
  'paid-in-future': 'La fecha de pago no puede ser posterior a hoy.',
  'paid-before-act': ({ day }) => `No se puede pagar antes de recibir: la última acta elegida es del ${day ?? ''}.`,
  'act-already-paid': 'Al menos una de las actas elegidas ya se pagó. Abra de nuevo la página: no se registró nada.',
  'voucher-used': 'Ese número de comprobante ya está en otro pago de este contrato.',
  'offers-closed': 'El plazo para presentar propuestas terminó o la convocatoria ya no está abierta. No se registró nada.',
  'offer-empty': 'Todavía no ofertó ningún producto. Ponga precio al menos a uno.',
  'units-over-lot': ({ product, units }) => `La convocatoria pide ${units} unidades de ${product}. Ofrezca esa cantidad o menos.`,
  'lot-incomplete': ({ product }) => `Este lote se adjudica completo y falta ofertar: ${product}.`,
  'partial-not-taken': ({ product, units }) =>
    `Aquí no se aceptan cantidades parciales. De ${product} debe ofertar las ${units} unidades.`,
  'draft-changed': 'Su borrador cambió después de que lo revisó. Revíselo otra vez antes de enviar.',
  'offer-not-standing': 'Esa propuesta ya fue reemplazada o retirada.',
  'deadline-not-passed': 'El plazo de presentación todavía no terminó. Los sobres se abren después.',
  'check-pending': ({ unit }) => `Falta la verificación técnica en «${unit ?? ''}». Sin ella no se puede recomendar.`,
  'unit-missing': 'Falta decidir sobre una parte de la convocatoria. Abra de nuevo la página.',
  'departure-needs-report': ({ unit }) =>
    `En «${unit ?? ''}» usted se aparta de la recomendación: escriba el informe fundamentado.`,
  'offer-not-awardable': ({ unit }) =>
    `En «${unit ?? ''}» esa propuesta no se puede adjudicar: está excluida o su verificación técnica no está completa.`,
  'rule-value-unfit': 'Ese valor no corresponde a lo que esta regla necesita. Revise el formato.',
};

/** @returns the sentence of a refusal in Spanish, with its figures. */
export function refusalSentence(code: RefusalCode, params: RefusalParams = {}): string {
  const sentence = sentences[code];
  return typeof sentence === 'string' ? sentence : sentence(params);
}

type Param = string | number | undefined;

/** A Day quoted by a refusal. */
function dayTold(value: Param): string {
  return typeof value === 'string' && value ? day(value) : '';
}

/** Whole bolivianos as the rule book writes them. */
function bolivianos(value: Param): string {
  return money(BigInt(Math.round(Number(value ?? 0) * 100)));
}
