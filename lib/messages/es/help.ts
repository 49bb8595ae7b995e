import type { Route } from 'next';
import type { ActionName } from '@/lib/domain/access/policy';
import { account } from '@/lib/routes/account';
import { ngo } from '@/lib/routes/companions';
import { office } from '@/lib/routes/office';
import { producer } from '@/lib/routes/producer';
import { site } from '@/lib/routes/site';

/**
 * A question as people ask it, what to do, and the page where it is done. `also`: words by which people ask for it and that the
 * question does not say. `action`: only for who may do it; without one it is for everybody, with an account or without.
 */
export type HelpEntry = { id: string; href: Route; title: string; text: string; also: string; action?: ActionName };
/** For everybody: those of who sells first, for they have nobody beside them. */
export const publicHelp: readonly HelpEntry[] = [
  {
    id: 'inscribirse',
    href: site.register(),
    title: '¿Cómo me inscribo para vender a las escuelas?',
    text: 'Registre a su organización: es gratis y se hace una vez. Después el censo de su municipio la confirma.',
    also: 'inscribo inscribir inscribirme inscribirse inscripción registro registrarme registrarse abrir crear cuenta nueva productor productora asociación censo gratis cuesta',
  },
  {
    id: 'papeles',
    href: site.tenders(),
    title: '¿Qué papeles me piden?',
    text: 'Cada convocatoria dice qué documentos pide y por qué. Los suyos se guardan una vez, en su ficha, y el censo los verifica.',
    also: 'papel documento documentos requisito requisitos exigencias RUPE NIT SENASAG registro sanitario personería certificado piden presentar',
  },
  {
    id: 'vender',
    href: site.tenders(),
    title: '¿Qué están comprando y cómo presento mi propuesta?',
    text: 'Abra una convocatoria abierta y lea lo que pide. La propuesta se prepara y se envía con su cuenta de productor.',
    also: 'vendo vender venta oferta ofertar postular participar presentarme compra compran sobre cerrado abiertas',
  },
  {
    id: 'preguntar',
    href: site.tenders(),
    title: '¿Cómo pregunto algo de una convocatoria?',
    text: 'Abra la convocatoria y toque «Hacer una pregunta», hasta el día que ella dice. Nadie ve quién pregunta y la respuesta es para todos.',
    also: 'pregunta preguntas preguntar consulta consultas aclaración aclarar duda dudas',
  },
  {
    id: 'pagos',
    href: producer.collections(),
    title: '¿Cuándo me pagan?',
    text: 'En Cobros está lo que las escuelas aceptaron, lo que ya le pagaron y lo que le deben, con los días que pasaron.',
    also: 'pago pagos pagan pagaron pagar cobro cobros cobrar plata dinero deben deuda retención demora tarda',
  },
  {
    id: 'contrasena',
    href: site.contact(),
    title: 'Olvidé mi contraseña',
    text: 'Revise el correo y las mayúsculas. Tras varios intentos hay que esperar 15 minutos. Si no la recuerda, pregunte a quien administra los usuarios de su organización.',
    also: 'olvidada olvidado clave recuperar perdí recordar recuerdo entrar ingresar acceso no puedo',
  },
  {
    id: 'ingresar',
    href: site.signIn(),
    title: '¿Cómo entro a mi cuenta?',
    text: 'Con su correo y su contraseña. Llegará a su portal, con lo que le toca hacer a su rol.',
    also: 'ingreso ingresar iniciar sesión usuario portal clave acceso',
  },
  {
    id: 'invitado',
    href: site.contact(),
    title: 'Trabajo en un municipio, una universidad o una ONG y no tengo cuenta',
    text: 'Pida una invitación a quien administra su organización. Es un enlace que vale 14 días y una sola vez.',
    also: 'invitación invitar invitado enlace vencido funcionario técnico',
  },
  {
    id: 'qr',
    href: site.help({}, 'qr'),
    title: '¿Para qué sirve el código QR?',
    text: 'Está en las tarjetas y en todo lo que se imprime. Apunte la cámara de su teléfono: abre el registro y comprueba que es verdad.',
    also: 'QR códigos tarjeta empresarial comprobar verificar cámara escanear leer',
  },
  {
    id: 'imprimir',
    href: site.help({}, 'imprimir'),
    title: '¿Cómo imprimo o guardo un registro en PDF?',
    text: 'Toque Imprimir, o use la impresión de su navegador: ahí mismo se guarda como PDF, en hoja carta y en blanco y negro.',
    also: 'imprimir impresión impresora papel guardar carta hoja archivo',
  },
  {
    id: 'porcentaje',
    href: site.localPurchase(),
    title: '¿Cómo se calcula el porcentaje de compra local?',
    text: 'Es el valor recibido en las escuelas que nació en el municipio, sobre todo lo recibido. Debajo de cada cifra está la cuenta.',
    also: 'calcular cuenta cifra local cerca origen meta',
  },
  {
    id: 'preferencia',
    href: site.calculator(),
    title: '¿Cuánta preferencia tengo por ser productor local?',
    text: 'La calculadora muestra, con la norma, cómo los márgenes cambian el orden de las propuestas.',
    also: 'margen márgenes ventaja puntos precio ajustado gana ganar OECA OECOM MyPE asociación',
  },
  {
    id: 'datos',
    href: site.data(),
    title: '¿Dónde bajo los datos en una planilla?',
    text: 'Todo lo público está en CSV y en XLSX, sin registrarse.',
    also: 'bajar descargar excel csv xlsx planilla hoja tabla investigación periodista',
  },
  {
    id: 'contacto',
    href: site.contact(),
    title: '¿A quién pregunto o reclamo?',
    text: 'Según el tema: al gobierno municipal que compra, al censo, o a quien lleva esta instalación.',
    also: 'reclamo reclamar queja preguntar hablar llamar teléfono soporte ayuda problema',
  },
];

/** For who works in a portal, as far as their roles go. */
export const officeHelp: readonly HelpEntry[] = [
  {
    id: 'mis-papeles',
    href: producer.documents(),
    title: '¿Dónde pongo mis papeles?',
    text: 'En su ficha: RUPE, NIT y los demás. El censo los verifica cuando los muestra.',
    also: 'papel documento documentos RUPE NIT SENASAG personería subir agregar',
    action: 'document.save',
  },
  {
    id: 'mi-capacidad',
    href: producer.capacities(),
    title: '¿Cómo digo qué produzco y cuánto?',
    text: 'Agregue cada alimento con lo que puede entregar por mes.',
    also: 'produzco producir cosecha cantidad capacidad kilos arrobas quintales',
    action: 'capacity.save',
  },
  {
    id: 'mi-tarjeta',
    href: producer.fileCard(),
    title: '¿Dónde está mi tarjeta con el código QR?',
    text: 'Muéstrela en el teléfono o imprímala. Quien lee el código ve que el censo confirmó a su organización.',
    also: 'QR tarjeta empresarial carné mostrar',
    action: 'actor.read',
  },
  {
    id: 'mi-entrega',
    href: producer.deliveries(),
    title: '¿Cómo hago la nota de entrega?',
    text: 'Toque el día de la entrega, escriba cuánto lleva y el lote del producto. Lo que no se aceptó se repone desde ahí.',
    also: 'entregar llevar entrego nota rechazaron rechazado reponer',
    action: 'delivery.note',
  },
  {
    id: 'recibir',
    href: office.receptions(),
    title: '¿Cómo recibo una entrega?',
    text: 'Cuente y mire antes de aceptar. Si algo no está bien o no llegó, diga cuánto y por qué. Al firmar queda el acta.',
    also: 'recibir llegó comida alimento acta conformidad rechazar firmar escuela no llegó faltó devolver corregir sobró',
    action: 'delivery.receive',
  },
  {
    id: 'importar-escuelas',
    href: office.importSchools(),
    title: '¿Cómo subo la lista de escuelas?',
    text: 'Con una planilla. Antes de guardar, la página muestra qué cambiaría y qué hay que corregir.',
    also: 'importar subir excel planilla csv matrícula inscritos lista SIE RUE',
    action: 'schools.stage',
  },
  {
    id: 'raciones',
    href: office.rations(),
    title: '¿Cómo pongo lo que come cada nivel?',
    text: 'Escriba los gramos de cada producto, de lunes a viernes. La página dice el costo y si alcanza la meta de nutrientes.',
    also: 'ración raciones gramos nutrientes desayuno almuerzo semana',
    action: 'ration.save',
  },
  {
    id: 'cuanto-comprar',
    href: office.demand(),
    title: '¿Cuánto hay que comprar?',
    text: 'La demanda sale sola de las escuelas, las raciones y los días de clase.',
    also: 'demanda cantidad comprar unidades kilos',
    action: 'ration.read',
  },
  {
    id: 'publicar',
    href: office.tenders(),
    title: '¿Cómo publico una compra?',
    text: 'Prepare el borrador con sus lotes y requisitos. Al publicar, la página dice la modalidad y el plazo mínimo.',
    also: 'publicar convocatoria licitar comprar lotes requisitos borrador plazo modalidad SICOES',
    action: 'tender.publish',
  },
  {
    id: 'enmendar',
    href: office.tenders(),
    title: '¿Cómo enmiendo una convocatoria o amplío su plazo?',
    text: 'Entre a la convocatoria abierta y elija Enmendar o ampliar el plazo. Escriba solo lo que cambia y por qué; cada versión queda a la vista.',
    also: 'enmienda enmendar ampliar ampliación prórroga plazo cambiar corregir publicada',
    action: 'tender.amend',
  },
  {
    id: 'abrir-propuestas',
    href: office.tenders(),
    title: '¿Cómo abro y evalúo las propuestas?',
    text: 'Cuando termina el plazo, entre a la convocatoria y abra los sobres. Quien evalúa no adjudica.',
    also: 'apertura abrir evaluar evaluación calificar sobres',
    action: 'tender.open',
  },
  {
    id: 'adjudicar',
    href: office.tenders(),
    title: '¿Cómo adjudico?',
    text: 'Decida sobre cada parte. Si se aparta de la recomendación, escriba el informe fundamentado.',
    also: 'adjudicar adjudicación desierta decidir firmar RPA RPC',
    action: 'tender.award',
  },
  {
    id: 'formalizar',
    href: office.contracts(),
    title: '¿Cómo hago el contrato?',
    text: 'En Por formalizar está lo adjudicado. Sale un contrato u orden de compra por cada parte, con su cronograma.',
    also: 'contrato orden compra formalizar cronograma firmar',
    action: 'contract.formalise',
  },
  {
    id: 'pagar',
    href: office.payments(),
    title: '¿Cómo registro un pago?',
    text: 'Marque lo que paga por contrato, mes, escuela o acta, revise bruto, retención, impuestos y líquido, y confirme con el comprobante. Un pago mal registrado se revierte con un motivo.',
    also: 'pagar pago pagos comprobante retención actas tesorería revertir corregir anular parte parcial',
    action: 'payment.record',
  },
  {
    id: 'confirmar',
    href: office.census({ estado: 'pending' }),
    title: '¿Cómo confirmo a un productor?',
    text: 'Abra su ficha y confirme si conoce a la organización. Verifique solo los documentos que vio.',
    also: 'confirmar censo verificar documento productor inscrito papeles',
    action: 'producer.confirm',
  },
  {
    id: 'compromiso',
    href: ngo.newCommitment(),
    title: '¿Cómo anoto un compromiso?',
    text: 'Elija el punto de la matriz, la organización, qué hará, con qué indicador y hasta cuándo.',
    also: 'compromiso matriz indicador avance evidencia',
    action: 'commitment.save',
  },
  {
    id: 'mi-contrasena',
    href: account.home(),
    title: '¿Cómo cambio mi contraseña?',
    text: 'En Mi cuenta. También puede cerrar ahí las sesiones de otros aparatos.',
    also: 'clave contraseña cambiar sesión cerrar salir aparato',
  },
];
