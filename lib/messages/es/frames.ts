import type { OrganisationKind, Role } from '@/lib/domain/access/actor';
import { count } from './format';

/** Words of the frames: navigation of each portal, who is acting, and the demonstration's clock. */
export const framesEs = {
  toPortal: 'Ir a mi portal',
  account: 'Mi cuenta',
  signOut: 'Salir',
  notices: (unread: number) => (unread === 0 ? 'Avisos' : `Avisos: ${count(unread, 'nuevo', 'nuevos')}`),
  unread: (unread: number) => (unread > 99 ? '99+' : String(unread)),
  actingFor: 'Trabaja por',
  actFor: 'Trabajar por',
  switch: 'Cambiar',
  current: (name: string) => `${name} (ahora)`,
  rolesOf: (roles: readonly string[]) => roles.join(' · '),
  footer: {
    about: 'Registro abierto de la compra de alimentos para las escuelas.',
    licence: 'Datos abiertos con licencia CC BY 4.0',
    api: 'API',
    accessibility: 'Accesibilidad',
    contact: 'Contacto',
  },
  pending:
    'Su organización espera la confirmación del censo municipal. Puede preparar todo; para enviar una propuesta debe estar confirmada.',
  suspended: 'Su organización está suspendida en esta instalación. Puede leer su información y cerrar su sesión.',
  shifted: (now: string) => `Reloj de la demostración: aquí es ${now}. No es la hora real.`,
  moveClock: 'Mover el reloj o volver al presente',
  headings: {
    planning: 'Planificar',
    buying: 'Comprar',
    following: 'Recibir y pagar',
    territory: 'Desarrollo productivo',
    organisation: 'Organización',
    work: 'Trabajo',
  },
  links: {
    home: 'Inicio',
    programme: 'Gestión ACE',
    schools: 'Escuelas',
    products: 'Productos',
    rations: 'Raciones',
    demand: 'Demanda',
    tenders: 'Convocatorias',
    rules: 'Reglas y normas',
    fairs: 'Ferias',
    contracts: 'Contratos y entregas',
    reception: 'Recepción',
    payments: 'Pagos',
    localPurchase: 'Compra local',
    census: 'Censo de actores',
    team: 'Equipo',
    sell: 'Vender',
    deliveries: 'Entregas',
    income: 'Cobros',
    file: 'Mi ficha',
    matrix: 'Matriz de actores',
    data: 'Datos abiertos',
    organisations: 'Organizaciones',
  },
} as const;

export const kindNames: Record<OrganisationKind, string> = {
  municipality: 'Municipio',
  producer: 'Productor',
  university: 'Universidad',
  ngo: 'ONG',
  operator: 'Operación de la instalación',
};

export const roleNames: Record<Role, string> = {
  administrator: 'Administración de usuarios',
  'programme-officer': 'Responsable del programa',
  nutritionist: 'Nutricionista',
  'procurement-officer': 'Responsable de contrataciones',
  authority: 'Autoridad que adjudica (RPC o RPA)',
  evaluator: 'Evaluación de propuestas',
  receiver: 'Recepción en escuela',
  treasurer: 'Tesorería',
  'census-officer': 'Censo de actores',
  producer: 'Productor',
  researcher: 'Investigación',
  technician: 'Técnico de campo',
  operator: 'Operador de la instalación',
};
