import type { HomeTask, TaskCode } from '@/lib/domain/people/tasks';
import { count } from './format';

type TaskWords = { label: string /** What to do, said with how many wait. */; hint: (task: HomeTask) => string };

/** The list of tasks of each role on the municipality's first page. */
export const taskWords: Record<TaskCode, TaskWords> = {
  'plan-year': {
    label: 'Planificar la gestión',
    hint: ({ state }) =>
      ({
        start: 'Presupuesto, días de clase, tope por ración y metas del año.',
        todo: 'Hay un borrador por poner en marcha.',
        done: 'La gestión está en marcha.',
      })[state],
  },
  'load-schools': {
    label: 'Cargar las escuelas',
    hint: ({ count: n, state }) => (state === 'done' ? count(n, 'escuela', 'escuelas') : 'Con una planilla o una por una.'),
  },
  'complete-pupils': {
    label: 'Completar los inscritos del año',
    hint: ({ count: n }) => (n > 0 ? `${count(n, 'escuela', 'escuelas')} sin inscritos` : 'Todas las escuelas los tienen.'),
  },
  'list-products': {
    label: 'Describir los productos',
    hint: ({ count: n, state }) =>
      state === 'done' ? count(n, 'producto', 'productos') : 'Presentación, receta, origen y precio referencial.',
  },
  'plan-rations': {
    label: 'Armar las raciones de la semana',
    hint: ({ state }) =>
      state === 'done'
        ? 'La semana tiene raciones; revise nutrientes y costo.'
        : 'Qué recibe cada estudiante de lunes a viernes.',
  },
  'bring-in-product': {
    label: 'Incorporar los productos previstos',
    hint: ({ count: left }) =>
      left > 0 ? count(left, 'producto por incorporar', 'productos por incorporar') : 'Nada por incorporar.',
  },
  'draft-tender': {
    label: 'Preparar una convocatoria',
    hint: ({ state }) =>
      state === 'done' ? 'Ya hay convocatorias este año.' : 'Desde la demanda, en lotes que el productor local pueda cumplir.',
  },
  'publish-tender': {
    label: 'Publicar lo que está en borrador',
    hint: ({ count: n }) => (n > 0 ? count(n, 'borrador', 'borradores') : 'No hay borradores.'),
  },
  'call-again': {
    label: 'Convocar de nuevo lo desierto',
    hint: ({ count: n }) => (n > 0 ? count(n, 'convocatoria desierta', 'convocatorias desiertas') : 'Nada quedó desierto.'),
  },
  'formalise-contract': {
    label: 'Formalizar contratos',
    hint: ({ count: n }) =>
      n > 0
        ? `${count(n, 'convocatoria adjudicada', 'convocatorias adjudicadas')} sin contrato`
        : 'Todo lo adjudicado tiene contrato.',
  },
  'open-offers': {
    label: 'Abrir propuestas',
    hint: ({ count: n }) =>
      n > 0 ? `${count(n, 'convocatoria', 'convocatorias')} con el plazo cumplido` : 'Ningún plazo cumplido por abrir.',
  },
  'evaluate-offers': {
    label: 'Evaluar y recomendar',
    hint: ({ count: n }) =>
      n > 0 ? `${count(n, 'convocatoria abierta', 'convocatorias abiertas')} por evaluar` : 'Nada por evaluar.',
  },
  'award-tender': {
    label: 'Adjudicar',
    hint: ({ count: n }) =>
      n > 0 ? `${count(n, 'recomendación espera', 'recomendaciones esperan')} su decisión` : 'Nada espera su decisión.',
  },
  'receive-note': {
    label: 'Recibir entregas',
    hint: ({ count: n }) => (n > 0 ? `${count(n, 'entrega', 'entregas')} con nota, por recibir` : 'Nada por recibir.'),
  },
  'expect-delivery': {
    label: 'Entregas esperadas hasta hoy',
    hint: ({ count: n }) => (n > 0 ? `${count(n, 'entrega', 'entregas')} sin nota del productor` : 'Ninguna atrasada.'),
  },
  'pay-acts': {
    label: 'Pagar lo recibido',
    hint: ({ count: n }) => (n > 0 ? `${count(n, 'acta', 'actas')} de recepción sin pago` : 'Todo lo recibido está pagado.'),
  },
  'confirm-producer': {
    label: 'Confirmar actores del censo',
    hint: ({ count: n }) => (n > 0 ? `${count(n, 'actor espera', 'actores esperan')}` : 'Nadie espera.'),
  },
  'verify-document': {
    label: 'Verificar documentos',
    hint: ({ count: n }) => (n > 0 ? count(n, 'documento', 'documentos') : 'Nada por verificar.'),
  },
  'fill-roles': {
    label: 'Completar el equipo',
    hint: ({ count: n }) => (n > 0 ? `${count(n, 'rol', 'roles')} sin ninguna persona` : 'Cada rol tiene al menos una persona.'),
  },
  'await-invited': {
    label: 'Invitaciones sin responder',
    hint: ({ count: n }) => (n > 0 ? count(n, 'invitación', 'invitaciones') : 'Ninguna.'),
  },
};

export const municipalHomeEs = {
  title: 'Qué hay para hacer',
  lead: (organisation: string, year: number) => `${organisation}, gestión ${year}.`,
  state: { start: 'por empezar', todo: 'pendiente', done: 'al día' },
  nothing: 'Su cuenta todavía no tiene roles con tareas aquí.',
} as const;
