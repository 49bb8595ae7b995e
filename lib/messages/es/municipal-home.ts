import type { HomeTask } from '@/lib/domain/dashboards/task';
import { count } from './format';

export type TaskWords = {
  /** What to do, as a button says it. */
  label: string;
  /** How it stands, with how many wait. */
  hint: (task: HomeTask) => string;
  /** What waits, in a few words that stand alone: on the card of the sign-in page. */
  waits: (task: HomeTask) => string;
};

/** The list of tasks of each role on the municipality's first page. */
export const municipalTaskWords = {
  'plan-year': {
    label: 'Planificar la gestión',
    hint: ({ state }) =>
      ({
        start: 'Presupuesto, días de clase, tope por ración y metas del año.',
        todo: 'Hay un borrador por poner en marcha.',
        done: 'La gestión está en marcha.',
        wait: '',
      })[state],
    waits: ({ state }) =>
      state === 'todo' ? 'Una gestión en borrador por poner en marcha' : 'La gestión del año por planificar',
  },
  'load-schools': {
    label: 'Cargar las escuelas',
    hint: ({ count: n, state }) => (state === 'done' ? count(n, 'escuela', 'escuelas') : 'Con una planilla o una por una.'),
    waits: () => 'Las escuelas por cargar',
  },
  'complete-pupils': {
    label: 'Completar los inscritos del año',
    hint: ({ count: n }) => (n > 0 ? `${count(n, 'escuela', 'escuelas')} sin inscritos` : 'Todas las escuelas los tienen.'),
    waits: ({ count: n }) => `${count(n, 'escuela', 'escuelas')} sin inscritos`,
  },
  'run-year': {
    label: 'Poner en marcha la gestión',
    hint: () => 'Con el plan y los inscritos del año.',
    waits: () => 'La gestión por poner en marcha',
  },
  'list-products': {
    label: 'Describir los productos',
    hint: ({ count: n, state }) =>
      state === 'done' ? count(n, 'producto', 'productos') : 'Presentación, receta, origen y precio referencial.',
    waits: () => 'Los productos por describir',
  },
  'plan-rations': {
    label: 'Armar las raciones de la semana',
    hint: ({ state }) =>
      state === 'done'
        ? 'La semana tiene raciones; revise nutrientes y costo.'
        : 'Qué recibe cada estudiante de lunes a viernes.',
    waits: () => 'Las raciones de la semana por armar',
  },
  'bring-in-product': {
    label: 'Incorporar los productos previstos',
    hint: ({ count: left }) =>
      left > 0 ? count(left, 'producto por incorporar', 'productos por incorporar') : 'Nada por incorporar.',
    waits: ({ count: n }) => count(n, 'producto por incorporar', 'productos por incorporar'),
  },
  'draft-tender': {
    label: 'Preparar una convocatoria',
    hint: ({ state }) =>
      state === 'done' ? 'Ya hay convocatorias este año.' : 'Desde la demanda, en lotes que el productor local pueda cumplir.',
    waits: () => 'La primera convocatoria por preparar',
  },
  'publish-tender': {
    label: 'Publicar lo que está en borrador',
    hint: ({ count: n }) => (n > 0 ? count(n, 'borrador', 'borradores') : 'No hay borradores.'),
    waits: ({ count: n }) => count(n, 'convocatoria por publicar', 'convocatorias por publicar'),
  },
  'call-again': {
    label: 'Convocar de nuevo lo que quedó sin adjudicar',
    hint: ({ count: n }) =>
      n > 0
        ? `${count(n, 'lote', 'lotes')} sin adjudicar, todo o en parte. Vea antes qué cambiar.`
        : 'Ningún lote quedó sin adjudicar.',
    waits: ({ count: n }) => `${count(n, 'lote', 'lotes')} sin adjudicar`,
  },
  'buy-rest': {
    label: 'Comprar lo que dejó un contrato terminado',
    hint: ({ count: n }) =>
      n > 0
        ? `${count(n, 'contrato terminó', 'contratos terminaron')} antes de su cronograma y quedan entregas sin comprar.`
        : 'Ningún contrato terminado dejó entregas sin comprar.',
    waits: ({ count: n }) => count(n, 'contrato terminado por reemplazar', 'contratos terminados por reemplazar'),
  },
  'answer-questions': {
    label: 'Responder preguntas',
    hint: ({ count: n }) => (n > 0 ? `${count(n, 'pregunta', 'preguntas')} sin responder` : 'Ninguna pregunta sin responder.'),
    waits: ({ count: n }) => `${count(n, 'pregunta', 'preguntas')} sin responder`,
  },
  'formalise-contract': {
    label: 'Formalizar contratos',
    hint: ({ count: n }) =>
      n > 0
        ? `${count(n, 'convocatoria adjudicada', 'convocatorias adjudicadas')} sin contrato`
        : 'Todo lo adjudicado tiene contrato.',
    waits: ({ count: n }) => count(n, 'adjudicación sin contrato', 'adjudicaciones sin contrato'),
  },
  'open-offers': {
    label: 'Abrir propuestas',
    hint: ({ count: n }) =>
      n > 0 ? `${count(n, 'convocatoria', 'convocatorias')} con el plazo cumplido` : 'Ningún plazo cumplido por abrir.',
    waits: ({ count: n }) => count(n, 'convocatoria por abrir', 'convocatorias por abrir'),
  },
  'evaluate-offers': {
    label: 'Evaluar y recomendar',
    hint: ({ count: n }) =>
      n > 0 ? `${count(n, 'convocatoria abierta', 'convocatorias abiertas')} por evaluar` : 'Nada por evaluar.',
    waits: ({ count: n }) => count(n, 'convocatoria por evaluar', 'convocatorias por evaluar'),
  },
  'check-next': {
    label: 'Verificar a quien sigue',
    hint: ({ count: n }) =>
      n > 0
        ? `En ${count(n, 'adjudicación sin contrato', 'adjudicaciones sin contrato')}, quien sigue no está verificado: si quien ganó no firma, no se puede pasar.`
        : 'Nadie que siga en orden espera verificación.',
    waits: ({ count: n }) =>
      count(n, 'adjudicación con quien sigue sin verificar', 'adjudicaciones con quien sigue sin verificar'),
  },
  'award-tender': {
    label: 'Adjudicar',
    hint: ({ count: n }) =>
      n > 0 ? `${count(n, 'recomendación espera', 'recomendaciones esperan')} su decisión` : 'Nada espera su decisión.',
    waits: ({ count: n }) => count(n, 'adjudicación por decidir', 'adjudicaciones por decidir'),
  },
  'give-receivers': {
    label: 'Dar quien reciba en cada escuela',
    hint: ({ count: n }) =>
      n > 0
        ? `${count(n, 'escuela tiene', 'escuelas tienen')} entregas y nadie que reciba`
        : 'Cada escuela con entregas tiene quien reciba.',
    waits: ({ count: n }) => `${count(n, 'escuela', 'escuelas')} con entregas y sin quien reciba`,
  },
  'receive-note': {
    label: 'Recibir entregas',
    hint: ({ count: n }) => (n > 0 ? `${count(n, 'entrega', 'entregas')} con nota, por recibir` : 'Nada por recibir.'),
    waits: ({ count: n }) => count(n, 'entrega por recibir', 'entregas por recibir'),
  },
  'expect-delivery': {
    label: 'Entregas esperadas hasta hoy',
    hint: ({ count: n }) => (n > 0 ? `${count(n, 'entrega', 'entregas')} sin nota del productor` : 'Ninguna atrasada.'),
    waits: ({ count: n }) => count(n, 'entrega esperada sin nota', 'entregas esperadas sin nota'),
  },
  'pay-acts': {
    label: 'Pagar lo recibido',
    hint: ({ count: n }) => (n > 0 ? `${count(n, 'acta', 'actas')} de recepción por pagar` : 'Todo lo recibido está pagado.'),
    waits: ({ count: n }) => count(n, 'acta por pagar', 'actas por pagar'),
  },
  'confirm-producer': {
    label: 'Confirmar actores del censo',
    hint: ({ count: n }) => (n > 0 ? `${count(n, 'actor espera', 'actores esperan')}` : 'Nadie espera.'),
    waits: ({ count: n }) => count(n, 'productor por confirmar', 'productores por confirmar'),
  },
  'verify-document': {
    label: 'Verificar documentos',
    hint: ({ count: n }) => (n > 0 ? count(n, 'documento', 'documentos') : 'Nada por verificar.'),
    waits: ({ count: n }) => count(n, 'documento por verificar', 'documentos por verificar'),
  },
  'validate-rule': {
    label: 'Validar las reglas que le piden',
    hint: ({ count: n }) =>
      n > 0 ? `${count(n, 'regla espera', 'reglas esperan')} su palabra antes de decidir.` : 'Nadie espera una validación.',
    waits: ({ count: n }) => count(n, 'regla por validar', 'reglas por validar'),
  },
  'review-rules': {
    label: 'Revisar las reglas sin texto leído',
    hint: ({ count: n }) =>
      n > 0
        ? `${count(n, 'regla se conoce', 'reglas se conocen')} solo de memoria y no deciden solas.`
        : 'Todas tienen un texto que las sostiene.',
    waits: ({ count: n }) => count(n, 'regla de memoria por revisar', 'reglas de memoria por revisar'),
  },
  'second-role': {
    label: 'Aprobar roles propuestos',
    hint: ({ count: n }) => (n > 0 ? `${count(n, 'rol espera', 'roles esperan')} su aprobación` : 'No hay roles por aprobar.'),
    waits: ({ count: n }) => count(n, 'rol por aprobar', 'roles por aprobar'),
  },
  'fill-roles': {
    label: 'Completar el equipo',
    hint: ({ count: n }) => (n > 0 ? `${count(n, 'rol', 'roles')} sin ninguna persona` : 'Cada rol tiene al menos una persona.'),
    waits: ({ count: n }) => count(n, 'rol sin nadie', 'roles sin nadie'),
  },
  'await-invited': {
    label: 'Invitaciones sin responder',
    hint: ({ count: n }) => (n > 0 ? count(n, 'invitación', 'invitaciones') : 'Ninguna.'),
    waits: ({ count: n }) => count(n, 'invitación sin responder', 'invitaciones sin responder'),
  },
} as const satisfies Record<string, TaskWords>;
