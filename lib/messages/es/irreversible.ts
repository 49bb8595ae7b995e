import type { IrreversibleAction } from '@/lib/domain/access/irreversible';

type Asking = {
  /** On the button that asks. */
  ask: string;
  /** On the button that does it. */
  yes: string;
  /** What will happen. */
  what: readonly string[];
  /** To whom, or who is told. */
  whom: string;
};

/** What is said before an action that cannot be undone. */
export const irreversibleEs: Record<IrreversibleAction, Asking> = {
  'tender.publish': {
    ask: 'Publicar la convocatoria',
    yes: 'Sí, publicar',
    what: [
      'La convocatoria queda a la vista de todos y recibe propuestas hasta la fecha y hora escritas.',
      'Lo publicado ya no se edita: solo se enmienda, con su razón a la vista.',
    ],
    whom: 'Se avisa a los productores confirmados del departamento que pueden entregar al menos una parte.',
  },
  'tender.amend': {
    ask: 'Enmendar la convocatoria',
    yes: 'Sí, enmendar',
    what: [
      'Lo que cambia vale desde ahora para todos, con su razón a la vista. La versión anterior también queda a la vista.',
      'Una propuesta enviada antes sigue en sobre cerrado; si la enmienda la toca, cuenta solo cuando quien la envió la confirma.',
    ],
    whom: 'Se avisa a los productores que pueden ofertar, a quienes preparan o enviaron una propuesta y a su municipio.',
  },
  'tender.cancel': {
    ask: 'Cancelar la convocatoria',
    yes: 'Sí, cancelar',
    what: ['La compra termina aquí, con el motivo escrito a la vista de todos.'],
    whom: 'Se avisa a los productores del departamento que podían ofertar y a quienes preparaban o enviaron una propuesta.',
  },
  'tender.annul': {
    ask: 'Anular la convocatoria',
    yes: 'Sí, anular',
    what: ['Lo actuado queda sin efecto, con el motivo escrito a la vista de todos.'],
    whom: 'Se avisa a los productores del departamento que podían ofertar y a quienes preparaban o enviaron una propuesta.',
  },
  'question.answer': {
    ask: 'Publicar las respuestas',
    yes: 'Sí, publicar',
    what: [
      'Las preguntas y sus respuestas quedan a la vista de todos, sin decir quién preguntó.',
      'Lo respondido se puede corregir con otra respuesta; lo publicado no se borra.',
    ],
    whom: 'Se avisa a quien preguntó y a todos los productores a los que interesa la convocatoria.',
  },
  'tender.open': {
    ask: 'Abrir propuestas',
    yes: 'Sí, abrir ahora',
    what: ['Se abren todos los sobres presentados y se levanta el acta de apertura.', 'Quien abre no podrá adjudicar.'],
    whom: 'Se avisa a quienes presentaron propuesta.',
  },
  'tender.recommend': {
    ask: 'Recomendar a la autoridad',
    yes: 'Sí, recomendar',
    what: ['El informe queda firmado con su nombre y las verificaciones se cierran.', 'Quien recomienda no podrá adjudicar.'],
    whom: 'Se avisa a su municipio: la autoridad decide con este informe.',
  },
  'tender.return-evaluation': {
    ask: 'Devolver la evaluación',
    yes: 'Sí, devolver',
    what: [
      'La recomendación deja de valer y queda en el registro como estaba, con sus observaciones.',
      'Se corrigen las verificaciones y se recomienda otra vez.',
    ],
    whom: 'Se avisa a su municipio: corrige quien evalúa.',
  },
  'tender.award': {
    ask: 'Firmar la decisión',
    yes: 'Sí, firmar',
    what: ['La decisión queda firmada con su nombre y el resultado se hace público.'],
    whom: 'Se avisa a quienes presentaron propuesta.',
  },
  'tender.award-next': {
    ask: 'Registrar que no firma',
    yes: 'Sí, registrar',
    what: [
      'Quien no firma pierde lo adjudicado en esta parte, y queda en el registro y a la vista de todos con el motivo.',
      'Lo que deja pasa a la propuesta que sigue en orden. Si no sigue ninguna, queda para una segunda convocatoria.',
    ],
    whom: 'Se avisa a quien no firma, con el motivo, y a quien sigue.',
  },
  'contract.formalise': {
    ask: 'Formalizar',
    yes: 'Sí, formalizar',
    what: ['Cada adjudicado recibe su contrato u orden de compra, con precios, cantidades y cronograma de entregas.'],
    whom: 'Se avisa a cada adjudicado.',
  },
  'contract.answer-change': {
    ask: 'Responder',
    yes: 'Sí, responder',
    what: [
      'Su respuesta queda firmada con su nombre y no se cambia.',
      'Si dice que sí, el contrato es el nuevo desde ahora y el cronograma se reparte otra vez desde mañana. Si no está de acuerdo, queda como estaba.',
    ],
    whom: 'Se avisa al municipio.',
  },
  'contract.end': {
    ask: 'Terminar el contrato',
    yes: 'Sí, terminar el contrato',
    what: [
      'Nada más se entrega: lo pendiente se cierra con el motivo escrito y su cantidad queda libre para otra compra.',
      'Lo que ya se aceptó se paga, y lo que está en camino se puede recibir.',
    ],
    whom: 'Se avisa al productor y a su municipio, con el motivo.',
  },
  'fine.impose': {
    ask: 'Imponer la multa',
    yes: 'Sí, imponer',
    what: [
      'La multa queda firmada con su nombre y se descuenta sola del próximo pago, una sola vez.',
      'Si después no corresponde, la autoridad la levanta con su motivo.',
    ],
    whom: 'Se avisa al productor, con el monto y el motivo.',
  },
  'fine.lift': {
    ask: 'Levantar la multa',
    yes: 'Sí, levantar',
    what: ['La multa queda escrita, deja de contar y no se descuenta.'],
    whom: 'Se avisa al productor, con el motivo.',
  },
  'delivery.note': {
    ask: 'Emitir la nota',
    yes: 'Sí, emitir',
    what: [
      'La nota sale con las cantidades y los lotes que escribió, y ya no se corrige.',
      'Mientras la escuela no la reciba, puede retirarla y hacer otra.',
    ],
    whom: 'La recibe la escuela, que cuenta y acepta con ella.',
  },
  'delivery.receive': {
    ask: 'Firmar el acta de recepción',
    yes: 'Sí, firmar el acta',
    what: [
      'El acta queda firmada con su nombre: lo que acepta se debe pagar, y lo que no acepta o no llegó, no.',
      'Si después algo cambia, se anota junto al acta y vale cuando el productor lo confirma.',
    ],
    whom: 'La ven quien entregó y la tesorería. Si algo no se acepta o no llegó, se avisa a quien entregó, con el motivo.',
  },
  'delivery.withdraw': {
    ask: 'Retirar la nota',
    yes: 'Sí, retirar la nota',
    what: [
      'La nota queda anotada como retirada, con su motivo, y la escuela ya no la puede recibir.',
      'Lo que decía vuelve a su saldo y puede hacer otra.',
    ],
    whom: 'Se avisa al municipio.',
  },
  'delivery.close': {
    ask: 'Cerrar lo que no llegó',
    yes: 'Sí, cerrar',
    what: ['Nadie espera más estas entregas y ya no se pueden hacer.', 'En las cifras siguen como no entregadas.'],
    whom: 'Se avisa al productor, con el motivo.',
  },
  'reception.answer': {
    ask: 'Responder',
    yes: 'Sí, responder',
    what: [
      'Su respuesta queda firmada con su nombre y no se cambia.',
      'Si dice que sí, el acta queda con el cambio, y así se paga. Si no está de acuerdo, queda como estaba.',
    ],
    whom: 'Se avisa al municipio.',
  },
  'payment.record': {
    ask: 'Registrar el pago',
    yes: 'Sí, registrar',
    what: ['El pago queda en el expediente del contrato. Si algo queda mal escrito, se revierte con un motivo; no se borra.'],
    whom: 'Se avisa a quien cobra.',
  },
  'payment.reverse': {
    ask: 'Revertir este pago',
    yes: 'Sí, revertir',
    what: [
      'El pago queda escrito, deja de contar, y lo que pagaba vuelve a deberse.',
      'Su número de comprobante queda libre para registrarlo bien.',
    ],
    whom: 'Se avisa a quien cobra.',
  },
  'offer.withdraw': {
    ask: 'Retirar mi propuesta',
    yes: 'Sí, retirar',
    what: ['Su propuesta deja de participar. Si quiere volver, debe enviar otra antes del plazo.'],
    whom: 'Nadie lee lo que ofrecía: su sobre sigue cerrado.',
  },
  'school.merge': {
    ask: 'Unir las escuelas',
    yes: 'Unir las escuelas',
    what: ['Después no se pueden separar.'],
    whom: 'Lo ven todos los que trabajan en su municipio.',
  },
  'zone.merge': {
    ask: 'Unir las zonas',
    yes: 'Unir las zonas',
    what: ['Después no se pueden separar.'],
    whom: 'Lo ven todos los que trabajan en su municipio.',
  },
};
