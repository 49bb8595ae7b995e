import type { HomeTask, TaskCode } from '@/lib/domain/dashboards/task';
import { count, dayShort, instantLong } from './format';
import { municipalTaskWords, type TaskWords } from './municipal-home';

const closing = ({ until }: HomeTask) => (until ? ` Cierra el ${instantLong(until)}.` : '');

/** What each person's checklist says, whatever their organisation. */
export const taskWords: Record<TaskCode, TaskWords> = {
  ...municipalTaskWords,
  'sign-papers': {
    label: 'Presentar documentos para firmar',
    hint: ({ count: n, by }) =>
      `Le adjudicaron ${count(n, 'compra', 'compras')} y falta el contrato.${by ? ` Tiene hasta el ${dayShort(by)}, por lo menos (PLZ-DOCS); puede llevarlos antes.` : ''}`,
    waits: ({ count: n }) => count(n, 'contrato por firmar', 'contratos por firmar'),
  },
  'confirm-offer': {
    label: 'Confirmar mi propuesta',
    hint: (task) => `La convocatoria cambió: su propuesta cuenta solo si la confirma o envía otra.${closing(task)}`,
    waits: ({ count: n }) => count(n, 'propuesta por confirmar', 'propuestas por confirmar'),
  },
  'finish-offer': {
    label: 'Terminar mi propuesta',
    hint: (task) => (task.count > 0 ? `Está empezada y no la envió.${closing(task)}` : 'No dejó ninguna a medias.'),
    waits: ({ count: n }) => count(n, 'propuesta por terminar', 'propuestas por terminar'),
  },
  'deliver-due': {
    label: 'Hacer mis entregas',
    hint: ({ count: n }) => (n > 0 ? `${count(n, 'entrega', 'entregas')} hasta hoy, sin nota.` : 'Nada por entregar hoy.'),
    waits: ({ count: n }) => count(n, 'entrega para hoy', 'entregas para hoy'),
  },
  'declare-capacity': {
    label: 'Decir qué produzco',
    hint: ({ count: n, state }) =>
      state === 'done' ? `${count(n, 'producto', 'productos')} en su ficha.` : 'Con eso le mostramos qué compras le sirven.',
    waits: () => 'Falta decir qué produce',
  },
  'complete-papers': {
    label: 'Completar mis documentos',
    hint: ({ count: n }) =>
      n > 0 ? `Falta ${n === 1 ? 'uno' : 'lo básico'}: NIT y RUPE, vigentes.` : 'NIT y RUPE están vigentes.',
    waits: ({ count: n }) => count(n, 'documento por completar', 'documentos por completar'),
  },
  'answer-change': {
    label: 'Cambios de contrato',
    hint: ({ count: n }) =>
      n > 0
        ? `El municipio propone cambiar ${count(n, 'contrato', 'contratos')} y espera su respuesta.`
        : 'Ningún cambio espera su respuesta.',
    waits: ({ count: n }) => count(n, 'cambio de contrato por responder', 'cambios de contrato por responder'),
  },
  'await-census': {
    label: 'Confirmación del censo',
    hint: ({ state }) =>
      state === 'done'
        ? 'Su organización está confirmada.'
        : 'El municipio la está revisando. Mientras tanto puede preparar todo, menos enviar.',
    waits: () => 'Espera al censo del municipio',
  },
  'answer-tender': {
    label: 'Ver qué puedo vender',
    hint: (task) =>
      task.count > 0
        ? `${count(task.count, 'compra abierta pide', 'compras abiertas piden')} lo que produce.${closing(task)}`
        : 'Hoy no hay otra compra abierta para lo que produce.',
    waits: ({ count: n }) => count(n, 'compra abierta le sirve', 'compras abiertas le sirven'),
  },
  'collect-payment': {
    label: 'Cobros',
    hint: ({ count: n }) =>
      n > 0 ? `${count(n, 'entrega aceptada espera', 'entregas aceptadas esperan')} el pago del municipio.` : 'No le deben nada.',
    waits: ({ count: n }) => count(n, 'entrega por cobrar', 'entregas por cobrar'),
  },
  'read-needs': {
    label: 'Leer lo que piden los productores',
    hint: ({ count: n }) => (n > 0 ? `${count(n, 'necesidad', 'necesidades')} en los últimos tres meses.` : 'Ninguna nueva.'),
    waits: ({ count: n }) => count(n, 'necesidad de productores', 'necesidades de productores'),
  },
  'write-commitment': {
    label: 'Anotar un compromiso',
    hint: ({ count: n, state }) =>
      state === 'done'
        ? `${count(n, 'compromiso anotado', 'compromisos anotados')}.`
        : 'Quién promete qué, con su indicador y fecha.',
    waits: () => 'El primer compromiso por anotar',
  },
  'report-overdue': {
    label: 'Contar cómo van los vencidos',
    hint: ({ count: n }) =>
      n > 0 ? `${count(n, 'compromiso pasó', 'compromisos pasaron')} su fecha.` : 'Ningún compromiso vencido.',
    waits: ({ count: n }) => count(n, 'compromiso vencido', 'compromisos vencidos'),
  },
  'follow-commitments': {
    label: 'Seguir los que vencen pronto',
    hint: ({ count: n }) =>
      n > 0 ? `${count(n, 'compromiso vence', 'compromisos vencen')} en los próximos 30 días.` : 'Ninguno vence este mes.',
    waits: ({ count: n }) => count(n, 'compromiso por vencer', 'compromisos por vencer'),
  },
  'complete-team': {
    label: 'Completar el equipo',
    hint: ({ count: n }) => (n > 0 ? `${count(n, 'rol', 'roles')} sin ninguna persona.` : 'Cada rol tiene a alguien.'),
    waits: ({ count: n }) => count(n, 'rol sin nadie', 'roles sin nadie'),
  },
  'await-member': {
    label: 'Invitaciones sin responder',
    hint: ({ count: n }) => (n > 0 ? count(n, 'invitación', 'invitaciones') : 'Ninguna.'),
    waits: ({ count: n }) => count(n, 'invitación sin responder', 'invitaciones sin responder'),
  },
  'create-municipality': {
    label: 'Crear el primer municipio',
    hint: ({ count: n, state }) =>
      state === 'done' ? count(n, 'municipio', 'municipios') : 'Con el correo de quien lo administrará: ahí nace su invitación.',
    waits: () => 'El primer municipio por crear',
  },
  'await-administrator': {
    label: 'Que ingrese quien administra cada organización',
    hint: ({ count: n, state }) => {
      if (state === 'wait') return 'Primero cree el municipio.';
      return n > 0
        ? `${count(n, 'organización', 'organizaciones')} sin nadie adentro: entregue el enlace en mano o por WhatsApp.`
        : 'Todas tienen a alguien.';
    },
    waits: ({ count: n }) => count(n, 'organización sin nadie adentro', 'organizaciones sin nadie adentro'),
  },
  'add-university': {
    label: 'Sumar una universidad',
    hint: ({ count: n, state }) =>
      state === 'done' ? count(n, 'universidad', 'universidades') : 'Mide y acompaña. Puede ser después.',
    waits: () => 'Una universidad por sumar',
  },
  'add-ngo': {
    label: 'Sumar una ONG',
    hint: ({ count: n, state }) => (state === 'done' ? count(n, 'ONG', 'ONG') : 'Anota los compromisos. Puede ser después.'),
    waits: () => 'Una ONG por sumar',
  },
  'second-operator': {
    label: 'Invitar a otra persona que opere',
    hint: ({ state }) =>
      state === 'done' ? 'Hay quien la reemplace.' : 'Para que la instalación no dependa de una sola persona.',
    waits: () => 'Falta quien la reemplace',
  },
};
