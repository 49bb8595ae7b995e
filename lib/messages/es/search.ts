import type { Route } from 'next';
import { longestSearch } from '@/lib/domain/transparency/search';
import type { Desk } from '@/lib/routes/navigation';
import { site } from '@/lib/routes/site';
import { count } from './format';

/** A page that search may lead to. `also`: words by which people ask for it that it does not say itself. */
export type SearchLink = { href: Route; title: string; text: string; also?: string };

/** Search, for everybody and inside a portal. */
export const searchEs = {
  title: 'Buscar en Apthapi',
  field: 'Buscar en Apthapi',
  what: 'Qué busca',
  submit: 'Buscar',
  landmarks: { header: 'En todo el sitio', page: 'Su búsqueda' },
  lead: 'Aquí están las convocatorias publicadas, los productores del censo, las escuelas, los municipios, la matriz, los datos abiertos y la ayuda. No importan las tildes ni las mayúsculas.',
  hintInside: 'Por ejemplo: una escuela, el número de un contrato o el nombre de una página.',
  hint: 'Por ejemplo: leche, Yocalla, el número de una convocatoria o «cómo me inscribo».',
  results: (amount: number) => count(amount, 'resultado', 'resultados'),
  heading: (typed: string, amount: number) =>
    amount === 0 ? `Nada para «${typed}»` : `${count(amount, 'resultado', 'resultados')} para «${typed}»`,
  pageTitle: (typed: string, amount: number) => `${typed}: ${count(amount, 'resultado', 'resultados')}`,
  tooLong: `Escriba menos: hasta ${longestSearch} letras. Bastan dos o tres palabras, como «leche Yocalla».`,
  noWords: 'Escriba al menos una palabra de dos letras. Las palabras como «de» o «la» no se buscan.',
  empty: {
    title: 'No encontramos nada con esas palabras',
    lead: 'Buscamos en lo publicado: convocatorias, productores, escuelas, municipios, matriz, datos, páginas y ayuda. Pruebe con menos palabras, en singular, o con el nombre del producto.',
    tenders: 'Ver todas las convocatorias',
    help: 'Ver la ayuda',
  },
  groups: {
    help: 'Ayuda',
    tenders: 'Convocatorias',
    suppliers: 'Productores del censo',
    schools: 'Escuelas',
    municipalities: 'Municipios',
    items: 'Puntos de la matriz',
    pages: 'Páginas',
    series: 'Datos abiertos',
  },
  of: (found: number, total: number) =>
    found < total ? `Estas son ${found} de ${total}. Escriba una palabra más para acercarse.` : null,
  localPurchase: 'Compra local',
  calls: 'Convocatorias',
  ofPlace: (name: string) => `de ${name}`,
  received: 'Lo que recibió',
  ofSchool: (name: string) => `la escuela ${name}`,
  code: (code: string) => `código ${code}`,
  notHere: 'Todavía no trabaja con esta instalación.',
} as const;

/** Search inside a portal: pages, records of the own organisation and what is done most. */
export const officeSearchEs = {
  open: 'Buscar',
  title: 'Buscar en mi portal',
  field: 'Qué busca',
  lead: 'Aquí están las páginas de su rol y los registros de su organización. No importan las tildes ni las mayúsculas.',
  placeholder: 'una escuela, un contrato, una página…',
  loading: 'Buscando…',
  failed: 'No hay señal y no se pudo buscar. Vuelva a intentar, o abra la página de búsqueda.',
  openPage: 'Abrir la página de búsqueda',
  none: (typed: string) => `Nada para «${typed}». Pruebe con menos palabras.`,
  said: (amount: number) => (amount === 0 ? 'Sin resultados' : count(amount, 'resultado', 'resultados')),
  keys: { move: 'moverse', go: 'abrir', close: 'cerrar', escape: 'Esc', shortcut: 'Ctrl K', shortcutOnMac: '⌘ K' },
  groups: {
    acts: 'Hacer',
    pages: 'Páginas',
    tenders: 'Convocatorias',
    contracts: 'Contratos',
    schools: 'Escuelas',
    products: 'Productos',
    programmes: 'Gestiones',
    actors: 'Censo de actores',
    organisations: 'Organizaciones',
    suppliers: 'Productores del censo',
    publicSchools: 'Escuelas',
    help: 'Ayuda',
  },
  programme: (year: number) => `Gestión ${year}`,
} as const;

/** What is done most, as a verb. */
export const commandNames: Record<Desk['actions'][number]['name'], string> = {
  'draft-tender': 'Preparar una convocatoria',
  'add-school': 'Agregar una escuela',
  'import-schools': 'Importar escuelas de una planilla',
  'add-product': 'Agregar un producto',
  'plan-rations': 'Planificar las raciones',
  'plan-year': 'Planificar una gestión',
  'confirm-producer': 'Confirmar productores del censo',
  'validate-rule': 'Validar una regla',
  'record-payment': 'Registrar un pago',
  'receive-delivery': 'Recibir una entrega',
  'invite-person': 'Invitar a una persona',
  'make-commitment': 'Registrar un compromiso',
  'create-organisation': 'Crear una organización',
};

/** The public pages, as search names them. */
export const publicPages: readonly SearchLink[] = [
  {
    href: site.tenders(),
    title: 'Convocatorias',
    text: 'Compras publicadas, abiertas y pasadas.',
    also: 'licitación vender comprar tender',
  },
  {
    href: site.localPurchase(),
    title: 'Compra local',
    text: 'Qué parte de la comida de las escuelas nació en el municipio.',
    also: 'porcentaje local',
  },
  {
    href: site.matrix(),
    title: 'Matriz de actores y roles',
    text: 'Qué hace cada actor, con qué evidencia.',
    also: 'municipio productores universidad ONG compromisos',
  },
  {
    href: site.calculator(),
    title: 'Calculadora de preferencia',
    text: 'Cómo los márgenes de preferencia ordenan las propuestas.',
    also: 'precio ajustado margen calcular',
  },
  {
    href: site.deadlines(),
    title: 'Calculadora de plazos',
    text: 'Desde qué día puede cerrar una convocatoria.',
    also: 'plazo mínimo días hábiles feriado SICOES modalidad ANPE CNC LP',
  },
  {
    href: site.rules(),
    title: 'Libro de reglas',
    text: 'Cada regla con su norma, su confianza y quién la validó.',
    also: 'norma ley decreto validación legal asesoría',
  },
  { href: site.data(), title: 'Datos abiertos', text: 'Todo lo público, para descargar.', also: 'csv xlsx excel licencia API' },
  { href: site.fairs(), title: 'Ferias productivas', text: 'Dónde los productores mostraron lo suyo.' },
  {
    href: site.register(),
    title: 'Registrar una organización productora',
    text: 'Para vender alimentos a las escuelas. Es gratis.',
    also: 'inscribirse cuenta asociación OECA OECOM productor',
  },
  { href: site.signIn(), title: 'Ingresar', text: 'Entrar con su cuenta.', also: 'sesión contraseña correo' },
  {
    href: site.accessibility(),
    title: 'Accesibilidad',
    text: 'Para quiénes funciona este sitio, qué falta y cómo reclamar.',
    also: 'discapacidad lector de pantalla WCAG',
  },
  { href: site.contact(), title: 'Contacto', text: 'Quién lleva esta instalación y cómo hablarle.', also: 'correo teléfono' },
  {
    href: site.help(),
    title: 'Ayuda',
    text: 'Las preguntas que más se hacen.',
    also: 'preguntas frecuentes guía manual instrucciones',
  },
];
