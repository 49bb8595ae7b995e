import type { ResentWay } from '@/lib/domain/outcome';

import type { RefusalCode, RefusalParams } from '@/lib/domain/refusal';
import { deliveryFrequencies } from '@/lib/domain/tenders/tender';
import { bolivianos, count, dayTold, gramsOnly, integer, megabytes, money, percentPoints } from './format';
import { amendRefusals } from './refusals-amend';
import { askedRefusals } from './refusals-asked';
import { awardRefusals } from './refusals-awards';
import { claimRefusals } from './refusals-claims';
import { noteRefusals } from './refusals-notes';
import { frequencyNames } from './tenders';

/** What can be done where the same form was done before with other content. */
const sentBefore: Record<ResentWay, string> = {
  over: 'Este formulario ya se había guardado con otros datos, y su corrección todavía no. Compare y guarde la versión que vale.',
  further:
    'Este formulario ya se había registrado con otros datos. Si lo envía otra vez, lo nuevo se registra aparte y lo primero queda.',
  settled: 'Este formulario ya se había registrado con otros datos y ese registro no se cambia con otro envío. Vea lo que quedó.',
};

/** One sentence per refusal: what stands in the way and what to do. */
const sentences: Record<RefusalCode, string | ((params: RefusalParams) => string)> = {
  'not-found': 'No encontramos ese registro entre los que usted puede ver. Vuelva a la lista y búsquelo ahí.',
  'not-signed-in': ({ kept }) =>
    kept
      ? 'Su sesión terminó y esto no se registró. Ingrese de nuevo: al volver, lo que escribió lo espera en esta página.'
      : 'Su sesión terminó y esto no se registró. Ingrese de nuevo.',
  'not-allowed': 'Su rol no permite esta tarea. Pida a la persona encargada que la haga.',
  'check-input': 'Revise los datos marcados. Todavía no se guardó nada.',
  'changed-meanwhile':
    'Otra persona cambió este registro mientras usted lo editaba. Abra de nuevo la página, compare y guarde otra vez.',
  'separation-of-duties': 'Usted ya intervino en una etapa anterior de este proceso. Pida a otra persona que haga esta tarea.',
  'file-full': ({ part, most }) =>
    part === 'papers'
      ? `Esta ficha ya tiene ${Number(most ?? 0)} papeles y no caben más. Quite los vencidos o los que ya no usa, y agregue este.`
      : `Esta ficha ya tiene ${Number(most ?? 0)} productos y no caben más. Quite los que ya no produce, y agregue este.`,
  'already-exists': 'Ya existe un registro con esos datos. Búsquelo en la lista.',
  'in-use': 'Otro registro usa este y por eso no se puede quitar. Quite antes el otro, o deje este como está.',
  fault: ({ code }) =>
    `Algo falló de nuestro lado y no se guardó nada. Intente de nuevo; si se repite, comunique el código ${code ?? ''}.`,
  'sent-before': ({ way }) => sentBefore[(way ?? 'settled') as ResentWay],
  'other-person':
    'Esta página se abrió con otra cuenta u otra organización y no se guardó nada. Vuelva a abrirla antes de seguir.',
  'confirm-first': 'Todavía no se hizo nada: esto no se puede deshacer. Revise lo que va a pasar y confirme con el botón.',
  'wrong-credentials':
    'El correo o celular y la contraseña no coinciden. Revíselos e intente otra vez. Después de varios intentos seguidos hay que esperar unos minutos entre uno y otro.',
  'wrong-password':
    'Esa no es la contraseña de su cuenta. Escríbala otra vez; lo demás que escribió sigue aquí. Después de varios intentos espere unos minutos.',
  'password-common':
    'Esa contraseña es de las que se adivinan primero, o repite su nombre, su correo o su celular. Use otra; por ejemplo, cuatro palabras que solo usted junte.',
  'password-again': 'Para esto le pedimos otra vez su contraseña. Escríbala y envíe de nuevo: lo demás queda como está.',
  'account-held':
    'Su cuenta se abrió hace poco con un código. Las propuestas de las convocatorias que ya estaban abiertas esperan a que usted confirme desde un celular o computadora donde ya ingresaba antes, o a que se abran los sobres.',
  'own-role':
    'Nadie se da a sí mismo un rol que evalúa, adjudica, paga o administra. Pida a otra persona del municipio que lo proponga.',
  'second-person': 'Pida a otra persona del municipio que lo apruebe: ni quien lo propuso ni quien recibe el rol puede hacerlo.',
  'needs-second':
    'Falta que una segunda persona del municipio apruebe esta invitación. Guarde el enlace y vuelva a abrirlo cuando le avisen.',
  'designation-missing':
    'Escriba el número y la fecha del documento con que la máxima autoridad designa a esta persona. Se muestran en público.',
  'two-stand-already':
    'Este municipio ya tiene dos personas que pueden dar roles: una invita y la otra aprueba. Si alguien no puede ingresar, use el código para volver a entrar.',
  'same-person-twice': 'Las dos primeras personas no pueden ser la misma. Escriba otro correo para la segunda.',
  'wrong-code': 'El código no corresponde a esa cuenta, ya se usó o venció. Revíselo o pida otro en persona.',
  'tenders-open':
    'Su municipio tiene convocatorias abiertas, y quien compra no puede abrir la cuenta de quien vende. Pida el código a la organización productora misma o a quien opera esta instalación.',
  'also-sells':
    'Esta persona es también de una organización productora. Pida que confirme ella misma desde un celular o computadora donde ya ingresaba.',
  'not-own-device': 'Ingrese desde un celular o computadora donde ya ingresaba antes de usar el código, y confirme ahí.',
  'too-many-tries': 'Hubo muchos envíos seguidos aquí. Espere un minuto y envíe de nuevo; lo que escribió sigue aquí.',
  'too-many-invitations': 'Se hicieron muchas invitaciones en la última hora. Espere una hora y siga con las que faltan.',
  'too-busy':
    'En este momento hay muchas personas ingresando a la vez. Espere un minuto y envíe de nuevo; lo que escribió sigue aquí.',
  'no-membership': 'Su cuenta no pertenece hoy a ninguna organización. Pida una invitación a quien administra la suya.',
  'link-expired': 'Este enlace venció o se anuló. Pida una invitación nueva.',
  'link-used': 'Esta invitación ya se usó. Si fue usted, ingrese con su correo y su contraseña; si no, pida una nueva.',
  'sent-at-once': 'Otro envío con ese correo o celular llegó al mismo tiempo y este no se registró. Envíelo otra vez.',
  'not-the-invited': 'Escriba el correo al que llegó la invitación; con otro no se puede aceptar.',
  'name-missing': 'Su cuenta es nueva: escriba su nombre y apellido.',
  'organisation-not-confirmed':
    'El municipio todavía no confirmó su organización en el censo. Guarde su borrador y pida al municipio que la confirme.',
  'last-administrator': 'La organización necesita al menos una persona administradora. Dé antes ese rol a otra persona.',
  'not-a-role-here': 'Elija al menos un rol de los que tiene esta organización.',
  'roles-apart':
    'Asesoría legal valida las reglas y no las aplica: no va junto con contrataciones, evaluación ni autoridad. Dé esos roles a otra persona.',
  'receiver-without-schools': 'Elija al menos una escuela para quien recibe alimentos.',
  'already-a-member': 'Esa persona ya es parte de la organización. Cambie sus roles en la lista.',
  'already-invited': 'Ya hay una invitación vigente para ese correo. Anúlela si quiere hacer otra.',
  'kind-is-confirmed': 'El censo ya confirmó el tipo de su organización. Si cambió, avise al municipio.',
  'already-confirmed': 'Este actor ya está confirmado en el censo. Siga con otro de la lista.',
  'not-accepted': 'La organización todavía no aceptó este compromiso. Pida que responda y después informe cómo va.',
  'not-waiting': 'Este registro ya no espera una respuesta. Actualice la página para ver cómo está.',
  'clock-too-far': 'El reloj de la demostración llega hasta dos años adelante. Vuelva al presente para seguir.',
  'wrong-step': 'Este registro ya no está en la etapa que permite esta tarea. Actualice la página para ver cómo está.',
  'programme-without-pupils': 'Registre antes los inscritos de esta gestión: sin estudiantes no se puede poner en marcha.',
  'year-not-matching': ({ year }) =>
    `Las clases empiezan y terminan dentro de la gestión ${year ?? ''}. Corrija la fecha o abra otra gestión.`,
  'break-outside-programme': ({ from, until }) =>
    `El receso queda fuera de la gestión. Elija fechas del ${dayTold(from)} al ${dayTold(until)}.`,
  'break-overlaps': 'Ese receso coincide con otro ya registrado. Cambie las fechas o quite el otro.',
  'recipe-too-heavy': ({ recipe, unit }) =>
    `La receta suma ${gramsOnly(Number(recipe ?? 0))} y la unidad pesa ${gramsOnly(Number(unit ?? 0))}. Revise los gramos.`,
  'file-too-large': ({ most, rows }) =>
    `El archivo pasa de ${megabytes(Number(most ?? 0))} o de ${integer(Number(rows ?? 0))} filas. Si la lista es corta, le sobran filas vacías con formato: cópiela a un archivo nuevo y suba ese. Si es larga, divídala en partes.`,
  'file-not-a-table': 'El archivo no es una planilla XLSX ni CSV. Descargue la plantilla y vuelva a intentar.',
  'file-damaged': 'No se pudo abrir la planilla: está dañada o incompleta. Guárdela de nuevo y vuelva a subirla.',
  'file-empty': 'La planilla no tiene filas con datos debajo de los títulos. Agregue al menos una y súbala otra vez.',
  'file-too-heavy':
    'La planilla es demasiado pesada para leerla: abierta ocupa mucho más de lo que parece. Ponga solo la lista en un archivo nuevo y súbalo.',
  'files-waiting': 'Se están leyendo muchas planillas a la vez. Espere un minuto y suba la suya otra vez.',
  'upload-running': 'Todavía se está leyendo una planilla que usted subió. Espere a que termine y suba esta otra vez.',
  'file-locked': 'La planilla tiene contraseña. Ábrala, quítele la contraseña, guárdela y súbala otra vez.',
  'file-old-excel':
    'Es una planilla en un formato que no se puede leer aquí (.xls o .xlsb). Ábrala y elija «Guardar como», tipo «Libro de Excel (.xlsx)».',
  'file-open-document': 'Es una planilla de LibreOffice (.ods). Ábrala y elija «Guardar como», tipo «Excel 2007-365 (.xlsx)».',
  'file-numbers': 'Es una planilla de Numbers. Ábrala y elija «Exportar a», «Excel», y suba el archivo .xlsx.',
  'file-web-page':
    'Es una página de internet guardada con nombre de planilla, como hacen algunos sistemas. Ábrala con Excel o LibreOffice, guárdela como .xlsx y súbala.',
  'file-old-exchange':
    'Es una planilla en un formato antiguo (SYLK o DIF) con otro nombre. Ábrala con Excel o LibreOffice, guárdela como .xlsx y súbala.',
  'file-letters':
    'No se puede saber con qué letras se guardó el archivo, y los nombres saldrían mal. Ábralo, guárdelo como XLSX o como «CSV UTF-8» y súbalo otra vez.',
  'file-pdf':
    'Es un PDF, y de ahí no se pueden leer las filas con seguridad. Pida la planilla, o copie los datos a la plantilla.',
  'import-row-unknown': 'Esa fila de títulos no está en la planilla. Elija la hoja y la fila otra vez.',
  'import-needs-column': ({ column }) => `Elija qué columna es «${column ?? 'Código'}»: sin ella no se puede leer la lista.`,
  'import-warnings-unseen': 'Antes de importar, lea los avisos y marque que los revisó.',
  'import-has-problems': 'La planilla tiene datos por corregir y no se importó ninguna fila. Corríjala y súbala otra vez.',
  'import-already-confirmed': 'Esta importación ya se confirmó. Vea sus cambios en la lista de escuelas.',
  'zone-name-taken': 'Ya existe una zona con ese nombre. Use otro nombre o elija la que existe.',
  'zone-not-empty': ({ schools }) =>
    `La zona tiene ${count(Number(schools ?? 0), 'escuela', 'escuelas')}. Cámbielas de zona, o use «Unir con otra».`,
  'zone-in-draft': ({ lots }) =>
    `Un borrador de convocatoria tiene ${count(Number(lots ?? 0), 'lote', 'lotes')} de esta zona. Quite antes esos lotes, o una la zona con otra.`,
  'merge-with-itself': 'Elija otra distinta: una zona o escuela no se une consigo misma.',
  'school-code-taken': 'Ya existe una escuela con ese código. Búsquela en la lista o corrija el código.',
  'product-taken': 'Ya existe un producto con ese nombre y esa presentación. Búsquelo en la lista.',
  'nothing-to-copy': 'Ahí no hay ninguna ración que copiar. Elija otro nivel o arme la semana a mano.',
  'no-demand': 'Ninguna escuela pide esos productos en ese período. Revise las raciones, las zonas y las fechas.',
  'too-many-lots': ({ lots, most }) =>
    `Saldrían ${lots ?? ''} lotes y se admiten ${most ?? ''}. Elija menos productos o zonas, o agrupe por producto.`,
  'period-outside-programme': ({ from, until }) =>
    `El período de entrega queda fuera de la gestión. Elija fechas del ${dayTold(from)} al ${dayTold(until)}.`,
  'lot-cannot-be-split':
    'Así el lote no se puede dividir: quedaría una sola parte o una parte vacía. Elija otra forma de dividir.',
  'split-part-unserved': ({ from, until, schools }) =>
    `Del ${dayTold(from)} al ${dayTold(until)}, en ${count(Number(schools ?? 0), 'escuela', 'escuelas')}, no toca ninguna unidad: ahí no se sirve lo que trae el lote o la cantidad no alcanza. Divida de otra manera o en menos partes.`,
  'lots-cannot-be-merged': 'Elija dos o más lotes que solo se distingan en una cosa: el producto, las escuelas o el período.',
  'lot-prices-differ': ({ product }) =>
    `El precio referencial de ${product ?? 'un producto'} es distinto en esos lotes. Iguálelo antes de unirlos.`,
  'frequency-outlasts-shelf-life': ({ frequency, product, days, shelfLife, longest }) =>
    `Con entregas ${frequencyTold(frequency)}, ${product ?? 'el producto'} tiene que durar ${count(Number(days ?? 0), 'día', 'días')} después de entregado y se piden ${integer(Number(shelfLife ?? 0))}. Elija ${frequencyTold(longest)}, lo más espaciado que alcanza, o pida más vida útil.`,
  'price-dated-ahead': 'La fecha del precio todavía no llega. Escriba la de hoy o una anterior.',
  'fresh-needs-no-registry':
    'Todos los productos son frescos: el registro sanitario SENASAG no corresponde (RA SENASAG 143/2017, arts. 1-2). Pida inocuidad y número de lote.',
  'rupe-not-required': ({ above, article }) =>
    `Quite este requisito: el certificado RUPE se exige por encima de ${limit(above)} (${article ?? ''}) y esta convocatoria no llega.`,
  'guarantee-not-allowed': ({ above, article }) =>
    `Quite este requisito: la garantía de seriedad se puede pedir por encima de ${limit(above)} (${article ?? ''}) y esta convocatoria no llega.`,
  'guarantee-too-high': ({ percent, article }) =>
    `Escriba ${percentPoints(Number(percent ?? 0))} o menos: es el máximo de la garantía de seriedad (${article ?? ''}).`,
  'too-many-requirements': ({ most }) =>
    `Una convocatoria admite hasta ${most ?? ''} requisitos. Quite alguno antes de agregar otro.`,
  'requirement-needs-figure': ({ most }) =>
    most ? `Escriba la cifra que se exige, de 1 a ${most}.` : 'Este requisito no lleva cifra. Deje ese dato en blanco.',
  'requirement-needs-document': 'Elija el documento que se exige.',
  'tender-without-lots': 'La convocatoria no tiene lotes. Agregue al menos uno antes de publicar.',
  'deadline-too-soon': ({ earliest, days, article }) =>
    `Faltan días hábiles. Elija un cierre desde el ${dayTold(earliest)}${days ? ` (${count(Number(days), 'día hábil', 'días hábiles')}, ${article ?? ''})` : ''}.`,
  'deadline-after-start': ({ starts }) => `Elija un cierre anterior a la primera entrega, que es el ${dayTold(starts)}.`,
  'holidays-unknown':
    'No tenemos los feriados de ese año: el plazo legal no se puede calcular. Elija una fecha dentro de los años cargados.',
  'legal-basis-needed': ({ days, article }) =>
    `La regla que fija ${count(Number(days ?? 0), 'día hábil', 'días hábiles')} (${article ?? ''}) requiere validación legal. Para publicar con menos plazo, escriba el respaldo legal.`,
  'departmental-holiday': ({ earliest, holidays }) =>
    `Ese cierre cuenta como día hábil un feriado departamental (${holidays ?? ''}), y no está confirmado que lo sea. Elija un cierre desde el ${dayTold(earliest)} o escriba el respaldo legal.`,
  'modality-needs-basis': ({ modality }) =>
    `La regla que fija la modalidad (${modality ?? ''}) requiere validación legal. Pida esa validación o escriba el respaldo legal.`,
  'no-modality-in-force':
    'Ninguna regla vigente fija la modalidad de este monto. Revise las cantidades y los precios de los lotes, o consulte a asesoría legal.',
  'split-not-acknowledged': ({ modality }) =>
    `Con las otras compras de los mismos alimentos en la gestión, corresponde ${modality ?? 'otra modalidad'}. Para continuar, escriba por qué no es fraccionamiento.`,
  'unserved-not-acknowledged':
    'Hay estudiantes sin ración que esta compra no cuenta. Léalos y marque que lo sabe, o complete antes las raciones.',
  'nothing-deserted': 'Ningún lote de esta convocatoria quedó desierto: no hace falta otra. Vuelva a la lista.',
  'second-call-too-late': ({ earliest }) =>
    `Publicada hoy, la primera entrega sería el ${dayTold(earliest)} o después, y lo que quedó desierto ya no tiene días por servir. Vuelva a la demanda y prepare una convocatoria nueva.`,
  'already-called-again': 'La segunda convocatoria ya existe. Ábrala desde la lista.',
  'commitment-without-evidence':
    'Para dar por cumplido un compromiso, escriba qué lo demuestra: un acta, un enlace o un documento.',
  'surplus-not-acknowledged': ({ units }) =>
    `Lo adjudicado trae ${count(Number(units ?? 0), 'unidad más', 'unidades más')} de lo que todavía se sirve. Lea cuánto sobra y marque que lo sabe, o no formalice.`,
  'terms-not-over': ({ papers, appeal }) =>
    [
      papers ? `El plazo para presentar documentos llega hasta el ${dayTold(papers)} (PLZ-DOCS).` : '',
      appeal ? `El plazo para impugnar llega hasta el ${dayTold(appeal)} (PLZ-RAI).` : '',
      'Escriba por qué se formaliza antes, o espere.',
    ]
      .filter(Boolean)
      .join(' '),
  ...awardRefusals,
  'nothing-awarded': 'Esta convocatoria no tiene nada adjudicado que formalizar. Espere la decisión de la autoridad.',
  'no-delivery-days':
    'No queda ningún día de clases para entregar dentro del período del lote. Revise el calendario de la gestión.',
  'reschedule-too-soon': ({ earliest }) =>
    `Lo que toca hoy puede estar en camino. Elija el ${dayTold(earliest)} o un día posterior.`,
  'nothing-ahead': ({ last }) =>
    last
      ? `Desde ese día no queda ninguna entrega sin nota. Elija el ${dayTold(last)} o un día anterior.`
      : 'De hoy en adelante no queda ninguna entrega sin nota: no hay nada que cambiar. Vuelva al contrato.',
  'no-drop-points': 'Un lote adjudicado no tiene escuelas donde entregar. Avise a quien opera el sistema.',
  'already-delivered': 'Esta entrega ya tiene su nota. Ábrala desde la lista de entregas.',
  'nothing-delivered': 'Escriba cuántas unidades entrega de al menos un producto.',
  'delivered-in-future': 'La fecha de entrega todavía no llega. Escriba la de hoy o una anterior.',
  'delivered-before-contract': 'La fecha de entrega es anterior a la firma del contrato. Escriba el día en que entregó.',
  'produced-after-delivery': 'El producto no puede elaborarse después de entregarlo. Revise las dos fechas.',
  'expires-before-production': 'La fecha de vencimiento es anterior a la de elaboración. Revise las dos fechas.',
  'more-than-contracted': ({ left }) =>
    `Según el contrato, de este producto quedan por entregar ${units(left)}. Escriba esa cantidad o menos.`,
  'lines-do-not-match': 'Los productos enviados no son los de esta entrega. Abra de nuevo la página y vuelva a llenarla.',
  'already-received': 'Esta entrega ya tiene su acta de recepción y no se registró dos veces. Vuelva a la lista.',
  'more-than-delivered': ({ delivered }) =>
    `Entre las buenas y las que no llegaron puede haber hasta ${units(delivered)}. Revise las dos cantidades.`,
  'reason-missing': ({ rejected }) =>
    `Quedan ${units(rejected)} sin aceptar. Elija por qué las rechaza o, si no llegaron, escríbalas entre las que no llegaron.`,
  'missing-without-reason': ({ missing }) => `Anotó ${units(missing)} que no llegaron. Elija por qué.`,
  ...claimRefusals,
  ...noteRefusals,
  ...amendRefusals,
  ...askedRefusals,
  'nothing-to-pay': 'Elija al menos un acta con unidades aceptadas.',
  'paid-in-future': 'La fecha de pago todavía no llega. Escriba la de hoy o una anterior.',
  'paid-before-act': ({ day: act }) =>
    `No se paga antes de recibir. Escriba la fecha de la última acta elegida, ${dayTold(act)}, o una posterior.`,
  'act-already-paid': 'Al menos una de las actas elegidas ya se pagó. Abra de nuevo la página: no se registró nada.',
  'more-than-owed': ({ owedCentavos }) =>
    `De las actas elegidas se debe ${money(BigInt(owedCentavos ?? 0))}. Escriba ese monto o uno menor.`,
  'deducted-over-gross': ({ maxCentavos }) =>
    `Los impuestos pasan de lo que queda por pagar, ${money(BigInt(maxCentavos ?? 0))}. Revise los montos.`,
  'deduction-needs-basis': 'Escriba el documento que respalda un impuesto distinto del propuesto.',
  'owed-changed':
    'Lo que se debe o se descuenta cambió mientras usted revisaba, y no se registró nada. Abra de nuevo la página y compare.',
  'offers-closed':
    'El plazo para presentar propuestas terminó o la convocatoria ya no está abierta. No se registró nada. Busque otra convocatoria abierta.',
  'offer-empty': 'Todavía no ofertó ningún producto. Ponga precio al menos a uno.',
  'units-over-lot': ({ product, units: asked }) =>
    `La convocatoria pide ${units(asked)} de ${product ?? 'este producto'}. Ofrezca esa cantidad o menos.`,
  'lot-incomplete': ({ product }) =>
    `Este lote se adjudica completo. Ponga precio también a ${product ?? 'los demás productos'}.`,
  'partial-not-taken': ({ product, units: asked }) =>
    `Aquí no se aceptan cantidades parciales. De ${product ?? 'este producto'}, escriba ${units(asked)}.`,
  'draft-changed': 'Su borrador cambió después de que lo revisó. Revíselo otra vez antes de enviar.',
  'offer-not-standing': 'Esa propuesta ya fue reemplazada o retirada. Vea en su lista cómo quedó.',
  'deadline-not-passed': 'El plazo de presentación todavía no terminó. Espere al cierre para abrir los sobres.',
  'check-pending': ({ unit, bidder }) =>
    `Complete la verificación de los requisitos de ${bidder ?? ''} en «${unit ?? ''}». Sin ella no se puede recomendar.`,
  'unit-missing': 'Falta decidir sobre una parte de la convocatoria. Abra de nuevo la página.',
  'margin-needs-basis': ({ rules }) =>
    `Un margen reclamado depende de una regla que requiere validación legal (${rules ?? ''}). Pida esa validación o escriba con qué respaldo sigue.`,
  'rule-not-validated': ({ rule }) =>
    `Este paso depende de una regla que requiere validación legal. Pida a asesoría legal que se pronuncie: ${rule ?? ''}`,
  'rule-is-sure':
    'Esta regla se leyó en un texto oficial y no necesita validación. Si el municipio necesita otro valor, pida a la autoridad que registre un parámetro propio.',
  'validation-needs-paper': 'Suba el documento o escriba el enlace donde se lee la norma: uno de los dos.',
  'already-validated':
    'Eso ya quedó registrado, con el mismo artículo y el mismo texto. Vea la regla; para decir algo más, cambie el texto.',
  'validation-changes-nothing': 'Ese es el valor que ya tiene la regla. Elija «Confirmar», o escriba el valor que dice la norma.',
  'paper-too-large': ({ most }) =>
    `El archivo pasa de ${megabytes(Number(most ?? 0))}. Suba solo las páginas que importan, o escriba el enlace.`,
  'paper-not-readable': 'El archivo no es un PDF ni una imagen PNG o JPEG. Guárdelo en uno de esos formatos y súbalo otra vez.',
  'nobody-validates': 'Nadie tiene el rol de asesoría legal en su municipio. Pida a la administración que invite a esa persona.',
  'own-validation':
    'Usted validó una regla de la que depende este paso, y quien valida no la aplica. Pida a otra persona que lo haga.',
  'validator-applies':
    'Su cuenta también contrata, evalúa o adjudica en este municipio, y quien aplica una regla no la valida. Pida que otra persona tenga el rol de asesoría legal.',
  'rule-value-unfit': 'Ese valor no corresponde a lo que esta regla necesita. Revise el formato.',
};

/** @returns the sentence of a refusal in Spanish, with its figures. */
export function refusalSentence(code: RefusalCode, params: RefusalParams = {}): string {
  const sentence = sentences[code];
  return typeof sentence === 'string' ? sentence : sentence(params);
}

type Param = string | number | undefined;

/** Whole bolivianos as the rule book keeps them. */
function limit(value: Param): string {
  return bolivianos(Number(value ?? 0));
}

function units(value: Param): string {
  return count(Number(value ?? 0), 'unidad', 'unidades');
}

function frequencyTold(value: Param): string {
  const frequency = deliveryFrequencies.find((one) => one === value);
  return frequency ? frequencyNames[frequency].toLowerCase() : 'más seguidas';
}
