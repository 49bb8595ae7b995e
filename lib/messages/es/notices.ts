import type { NoticeCode, NoticeParams } from '@/lib/domain/notices';
import { documentNames } from './census';
import { count, dayShort, instantLong, money, sentenceOf } from './format';

/** What a notice says, by its code. Composed on screen, so that a correction here also corrects the old ones. */
const sentences: Record<NoticeCode, string | ((params: NoticeParams) => string)> = {
  'member-joined': ({ email }) => `${email} aceptó la invitación y ya es parte de la organización.`,
  'administrator-invited': ({ email }) => `Quien opera la instalación invitó a ${email} a administrar la organización.`,
  'role-proposed': ({ email }) =>
    `Proponen para ${email} un rol que evalúa, adjudica, paga o administra. Falta la aprobación de una segunda persona.`,
  'role-seconded': 'Una segunda persona aprobó un rol propuesto en su municipio.',
  'role-declined': 'Un rol propuesto en su municipio no se aprobó.',
  'recovery-issued': ({ name, by }) =>
    `${by} entregó a ${name} un código para volver a entrar a su cuenta. Si nadie lo pidió, avise a quien opera la instalación.`,
  'account-recovered':
    'Se abrió con un código la cuenta de una persona de su organización. Si no fue ella, avise a quien opera la instalación.',
  'recovery-confirmed': 'Quedó confirmada la cuenta que se había abierto con un código.',
  'producer-entered': 'El censo del municipio registró a su organización con la conformidad de su contacto.',
  'producer-returned': 'El censo del municipio devolvió su ficha con observaciones. Corríjala y guárdela de nuevo.',
  'capacity-entered': ({ name, municipality }) =>
    `${name}, del censo de ${municipality}, anotó en su ficha un alimento que usted puede entregar. Si no es así, corríjalo o quítelo.`,
  'document-entered': ({ name, municipality, document }) =>
    `${name}, del censo de ${municipality}, anotó en su ficha un documento: ${documentName(document)}. Si no es así, corríjalo o quítelo.`,
  'commitment-answered': ({ item, yes }) =>
    `La organización ${yes ? 'aceptó' : 'no aceptó'} el compromiso que usted anotó en la matriz (${item}).`,
  'producer-registered': ({ name }) => `${name} se registró y espera la confirmación del censo.`,
  'producer-confirmed': 'El municipio confirmó a su organización en el censo. Ya puede enviar propuestas.',
  'document-to-verify': ({ name, document }) => `${name} presentó un documento para verificar: ${documentName(document)}.`,
  'document-verified': ({ document }) => `El municipio verificó su documento: ${documentName(document)}.`,
  'tender-published': ({ reference, title }) => `Nueva convocatoria para lo que usted produce: ${title} (${reference}).`,
  'tender-amended': ({ reference, title, effect }) =>
    `Cambió la convocatoria ${title} (${reference}). ${effect === 'confirm' ? 'Una propuesta enviada antes cuenta solo si su organización la confirma.' : 'Las propuestas ya enviadas cuentan como están.'} Vea qué cambió.`,
  'tender-extended': ({ reference, title, deadlineAt }) =>
    `Se amplió el plazo de la convocatoria ${title} (${reference}): cierra el ${instantLong(new Date(String(deadlineAt)))}. Las propuestas ya enviadas cuentan como están.`,
  'tender-cancelled': ({ reference, title }) => `Se canceló la convocatoria ${title} (${reference}).`,
  'tender-annulled': ({ reference, title }) => `Se anuló la convocatoria ${title} (${reference}).`,
  'question-asked': ({ reference }) => `Hay una pregunta por responder en la convocatoria ${reference}.`,
  'questions-answered': ({ reference, title }) =>
    `El municipio respondió preguntas sobre la convocatoria ${title} (${reference}). Las respuestas valen para todos.`,
  'offers-opened': ({ reference }) => `Se abrieron las propuestas de la convocatoria ${reference}.`,
  'evaluation-returned': ({ reference }) =>
    `La autoridad devolvió con observaciones la evaluación de ${reference}: hay que corregirla y recomendar otra vez.`,
  'award-recommended': ({ reference }) => `La evaluación de ${reference} está lista y espera la decisión de la autoridad.`,
  'tender-awarded': ({ reference }) => `Se adjudicó la convocatoria ${reference}. Vea el resultado de su propuesta.`,
  'award-passed-on': ({ reference, unit, reason }) =>
    `Su organización ya no tiene lo adjudicado de «${unit}» en la convocatoria ${reference}. Motivo: ${sentenceOf(String(reason))}`,
  'award-received': ({ reference, unit, until }) =>
    `Quien estaba antes no firmó: «${unit}» de la convocatoria ${reference} pasa a su organización. Presente sus documentos; el plazo llega al menos hasta el ${dayShort(String(until))}.`,
  'tender-deserted': ({ reference }) => `La convocatoria ${reference} quedó desierta. Puede haber una segunda convocatoria.`,
  'offer-deadline-near': ({ reference, title, deadlineAt }) =>
    `La convocatoria ${title} (${reference}) recibe propuestas hasta el ${instantLong(new Date(String(deadlineAt)))}. Usted empezó una y todavía no la envió.`,
  'tender-closed': ({ reference, title }) => `Cerró la convocatoria ${title} (${reference}): ya se pueden abrir las propuestas.`,
  'contract-formalised': ({ number }) => `Su contrato u orden de compra ${number} está firmado. Vea cuándo y dónde entregar.`,
  'contract-rescheduled': ({ number, from, reason }) =>
    `El municipio cambió el cronograma de ${number} desde el ${dayShort(String(from))}. ${reason ? `Motivo: ${sentenceOf(String(reason))} ` : ''}Vea las nuevas fechas y cantidades.`,
  'contract-change-proposed': ({ number, kind }) =>
    kind === 'end'
      ? `El municipio propone terminar de común acuerdo el contrato ${number}. Léalo y diga si está de acuerdo.`
      : `El municipio propone cambiar el contrato ${number}. Léalo y diga si está de acuerdo: hasta entonces nada cambia.`,
  'contract-change-agreed': ({ number }) => `El productor aceptó el cambio del contrato ${number}: vale desde hoy.`,
  'contract-change-declined': ({ number, reason }) =>
    `El productor no aceptó el cambio del contrato ${number}: queda como estaba.${reason ? ` Motivo: ${sentenceOf(String(reason))}` : ''}`,
  'contract-fined': ({ number, amountCentavos, deliveries, reason }) =>
    `El municipio impuso una multa de ${money(BigInt(amountCentavos ?? 0))} por ${count(Number(deliveries ?? 0), 'entrega atrasada', 'entregas atrasadas')} del contrato ${number}. Motivo: ${sentenceOf(String(reason))} Se descuenta del próximo pago.`,
  'fine-lifted': ({ number, amountCentavos, reason }) =>
    `El municipio levantó una multa de ${money(BigInt(amountCentavos ?? 0))} del contrato ${number}: ya no se descuenta. Motivo: ${sentenceOf(String(reason))}`,
  'contract-ended': ({ number, reason, deliveries }) =>
    `El contrato ${number} terminó antes de su cronograma. Motivo: ${sentenceOf(String(reason))} ${
      Number(deliveries ?? 0) > 0 ? `Se cerraron ${count(Number(deliveries), 'entrega', 'entregas')} por hacer. ` : ''
    }Lo que ya se aceptó se paga.`,
  'delivery-rejected': ({ note, contract, units, missing }) => {
    const rejected = Number(units ?? 0) > 0 ? [`no aceptó ${count(Number(units), 'unidad', 'unidades')}`] : [];
    const absent = Number(missing ?? 0) > 0 ? [`anotó ${count(Number(missing), 'unidad', 'unidades')} que no llegaron`] : [];
    return `En la entrega ${note} del contrato ${contract} la escuela ${[...rejected, ...absent].join(' y ')}. Vea el motivo.`;
  },
  'note-withdrawn': ({ note, contract }) =>
    `El productor retiró la nota ${note} del contrato ${contract}: esa entrega ya no está en camino.`,
  'deliveries-closed': ({ number, deliveries, reason }) =>
    `El municipio cerró ${count(Number(deliveries ?? 0), 'entrega que no se hizo', 'entregas que no se hicieron')} de ${number}. Motivo: ${reason}`,
  'amendment-proposed': ({ note, contract }) =>
    `La escuela pide cambiar el acta de la entrega ${note} del contrato ${contract}. Léalo y diga si está de acuerdo.`,
  'amendment-confirmed': ({ note, contract }) =>
    `El productor confirmó el cambio del acta de la entrega ${note} del contrato ${contract}.`,
  'amendment-declined': ({ note, contract }) =>
    `El productor no está de acuerdo con el cambio del acta de la entrega ${note} del contrato ${contract}: queda como estaba.`,
  'payment-recorded': ({ contract, netCentavos, days }) =>
    `Se registró un pago de ${money(BigInt(netCentavos ?? 0))} del contrato ${contract}, ${count(Number(days ?? 0), 'día', 'días')} después de la recepción.`,
  'payment-reversed': ({ contract, voucher, netCentavos }) =>
    `El municipio revirtió el pago de ${money(BigInt(netCentavos ?? 0))} (comprobante ${voucher}) del contrato ${contract}: ese monto vuelve a estar por cobrar.`,
  'rule-validation-asked': ({ rule }) => `Piden a asesoría legal que valide la regla ${rule}.`,
  'rule-validated': ({ rule, name }) => `${name}, de asesoría legal, se pronunció sobre la regla ${rule}.`,
  'commitment-recorded': ({ item }) =>
    `Una ONG anotó un compromiso de su organización en la matriz de actores (${item}). Acéptelo o diga que no: hasta entonces no se publica.`,
};

/** @returns the sentence of a notice; one whose code is no longer known says at least that something happened */
export function noticeSentence(code: string, params: NoticeParams): string {
  const sentence = isCode(code) ? sentences[code] : 'Hay novedades en este registro.';
  return typeof sentence === 'string' ? sentence : sentence(params);
}

function isCode(code: string): code is NoticeCode {
  return Object.hasOwn(sentences, code);
}

function documentName(kind: string | number | undefined): string {
  return Object.entries(documentNames).find(([known]) => known === kind)?.[1] ?? String(kind);
}
