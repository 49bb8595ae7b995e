import type { OrganisationStatus } from '@/lib/domain/access/actor';
import type { NeedTopic } from '@/lib/domain/census/inputs';
import type { DocumentKind, DocumentState } from '@/lib/domain/census/papers';
import type { ProductKind } from '@/lib/domain/foods/foods';
import { gramsPerUnit, type MassUnit } from '@/lib/domain/units';
import { coordinates, count, kilograms, kilometres } from './format';

export const documentNames: Record<DocumentKind, string> = {
  rupe: 'RUPE',
  nit: 'NIT',
  'sanitary-registry': 'Registro sanitario SENASAG',
  'legal-personality': 'Personería jurídica',
  'small-accreditation': 'Acreditación de pequeño productor',
  'national-good': 'Certificado de bien producido en el país',
  'gross-cost': 'Certificado de componente nacional',
  organic: 'Certificación orgánica',
  experience: 'Certificado de experiencia',
};

/** What each paper is, where the name does not say it. */
export const documentHints: Partial<Record<DocumentKind, string>> = {
  rupe: 'Registro Único de Proveedores del Estado.',
  nit: 'Número de Identificación Tributaria.',
  'sanitary-registry': 'Lo pide la compra de alimentos transformados; los frescos no lo necesitan.',
  'small-accreditation': 'Dice que es MyPE, OECA o asociación de pequeños productores; da preferencia en el precio.',
};

export const documentStateNames: Record<DocumentState, string> = {
  valid: 'vigente',
  unverified: 'por verificar',
  expiring: 'vence pronto',
  expired: 'vencido',
};

export const statusNames: Record<OrganisationStatus, string> = {
  pending: 'por confirmar',
  confirmed: 'confirmado',
  suspended: 'suspendido',
};

export const productKindNames: Record<ProductKind, string> = { fresh: 'Fresco', transformed: 'Transformado' };

export const unitNames: Record<MassUnit, string> = {
  kg: 'kilos',
  arroba: `arrobas (${kilograms(gramsPerUnit.arroba)})`,
  quintal: `quintales (${kilograms(gramsPerUnit.quintal)})`,
  g: 'gramos',
};

export const needTopicNames: Record<NeedTopic, string> = {
  productivity: 'Producción y rendimiento',
  organic: 'Producción orgánica',
  transformation: 'Transformación y valor agregado',
  quality: 'Calidad e inocuidad',
  sanitary: 'Registro sanitario',
  formality: 'NIT, RUPE y otros trámites',
  associativity: 'Organizarse y ofertar juntos',
  finance: 'Crédito y gestión del dinero',
  marketing: 'Venta, empaque y transporte',
  law: 'Normas de compra pública',
};

/** @returns the words of a stored topic */
export function needTopicName(topic: string): string {
  return Object.hasOwn(needTopicNames, topic) ? needTopicNames[topic as NeedTopic] : topic;
}

/** The census, as the municipality keeps it and as the producer fills in its own file. */
export const censusEs = {
  title: 'Censo de actores económicos',
  lead: 'Quién puede abastecer a las escuelas desde este municipio. Ellos se registran; usted confirma que existen y verifica sus documentos.',
  totals: { all: 'En el censo', pending: 'Por confirmar', unverified: 'Documentos por verificar' },
  filters: { label: 'Buscar en el censo', q: 'Nombre, comunidad, contacto o alimento', status: 'Estado', anyStatus: 'Todos' },
  columns: {
    name: 'Actor',
    kind: 'Tipo',
    community: 'Comunidad',
    people: 'Mujeres y hombres',
    foods: 'Puede entregar',
    status: 'Estado',
    papers: 'Por verificar',
  },
  empty: 'Nadie se registró todavía en este municipio.',
  emptyNext: 'Comparta la página de registro con las organizaciones productoras, o regístrelas usted en persona.',
  emptyFiltered: 'Ningún actor del censo coincide con la búsqueda.',
  twins: {
    tag: 'posible repetido',
    title: 'Puede estar dos veces en el censo',
    lead: 'Estos actores del municipio se parecen a este. Compare antes de confirmar: si son el mismo, confirme uno solo.',
    reasons: { name: 'nombre parecido', phone: 'mismo teléfono', document: 'documento con el mismo número' },
  },
  registerPage: 'Ver la página de registro',
  enter: {
    title: 'Registrar a un productor en persona',
    lead: 'Con la persona frente a usted y su conformidad. Después entra con su celular o su correo y una contraseña que ella elige.',
    name: 'Nombre y apellido de la persona',
    email: 'Correo electrónico',
    emailHint: 'Si no tiene, déjelo vacío: ingresará con su celular.',
    consent: 'Cómo dio su conformidad',
    consentHint: 'Queda registrado con su nombre. Por ejemplo: firmó la ficha del censo N.º 12.',
    submit: 'Registrar',
    done: 'Quedó en el censo, por confirmar. Búsquelo en la lista para confirmarlo.',
    noCode:
      'Si arriba no aparece un código, es porque su municipio tiene convocatorias abiertas: quien opera la instalación puede dárselo a la persona.',
    source: 'Conformidad',
  },
  add: {
    capacity: 'Anotar un alimento con la persona presente',
    document: 'Anotar un documento con la persona presente',
    lead: 'Con la persona frente a usted y su conformidad. Ella ve quién lo anotó y puede corregirlo o quitarlo.',
    submit: 'Anotar en la ficha',
    by: (who: string, consent: string) => `Lo anotó ${who}, del censo. Conformidad: ${consent}.`,
    mine: 'Lo anotó usted: lo verifica otra persona del censo, o usted mismo después de que el productor lo guarde como suyo.',
  },
  back: {
    open: 'Devolver con observaciones',
    lead: 'La organización verá qué falta, lo corrige y vuelve a esperar al censo.',
    remarks: 'Qué falta o qué no coincide',
    submit: 'Devolver',
    done: 'Se devolvió con sus observaciones.',
    title: 'El censo devolvió esta ficha',
    waits: 'Espera a que la organización la corrija.',
    mine: 'Corrija lo que dice aquí y guarde sus datos: la ficha vuelve al censo.',
  },
  next: 'Ver más actores',
  confirm: 'Confirmar en el censo',
  confirmQuestion:
    'Confirme si conoce a la organización o comprobó que produce en el municipio. Desde entonces puede enviar propuestas; queda escrito que usted lo confirmó.',
  confirmed: 'Confirmado en el censo.',
  confirmedAt: 'Confirmado',
  notConfirmed: 'Todavía no',
  nothingYet: 'Todavía no escribió nada aquí.',
  verify: 'Verificar',
  verifyQuestion: 'Verifique solo si vio el documento y coincide con lo escrito.',
  file: {
    title: 'Mi ficha',
    lead: 'Con estos datos el sistema le muestra qué convocatorias le convienen y qué le falta para cada una.',
    data: 'Datos',
    kind: 'Tipo',
    municipality: 'Municipio',
    community: 'Comunidad o zona',
    contact: 'Contacto',
    phone: 'Teléfono o celular',
    members: 'Integrantes',
    membersValue: (women: number, men: number) => `${count(women, 'mujer', 'mujeres')} y ${count(men, 'hombre', 'hombres')}`,
    women: 'Mujeres',
    men: 'Hombres',
    transport: 'Entrega en escuelas',
    transportValue: (km: number) => (km > 0 ? `Sí, hasta ${kilometres(km)}` : 'Sí'),
    noTransport: 'No',
    experience: 'Experiencia con alimentación escolar',
    months: (months: number) => (months === 0 ? 'Ninguna declarada' : count(months, 'mes', 'meses')),
    place: 'Dónde produce',
    point: coordinates,
    noPlace: 'Sin coordenadas: se mide desde el centro del municipio',
    source: 'Origen del dato',
    capacity: 'Lo que puede entregar',
    capacityLead: 'Cuánto de cada alimento, por mes. Si es por temporada, marque los meses.',
    addCapacity: 'Agregar un alimento',
    noCapacity: 'Todavía no dijo qué puede entregar. Sin esto no sabemos qué convocatorias mostrarle.',
    perMonth: 'por mes',
    allYear: 'todo el año',
    documents: 'Documentos',
    documentsLead: 'Lo que piden las convocatorias. El municipio los verifica cuando se los muestra.',
    addDocument: 'Agregar un documento',
    noDocuments: 'Todavía no tiene documentos en su ficha.',
    until: (day: string) => `hasta el ${day}`,
    noEnd: 'sin vencimiento',
    needs: 'Lo que necesita',
    needsLead: 'La universidad y las ONG leen esta lista para ayudar: tesis, asistencia, capacitación.',
    capacities: (foods: readonly string[]) => (foods.length === 0 ? 'Nada todavía' : foods.join(', ')),
    papers: (amount: number) => (amount === 0 ? 'Ninguno todavía' : count(amount, 'documento', 'documentos')),
    dataOf: (contact: string, place: string) => [contact, place].filter(Boolean).join(', '),
    needsOf: (amount: number) => (amount === 0 ? 'Nada todavía' : count(amount, 'necesidad', 'necesidades')),
    stated: 'Lo que ya contó',
    change: 'Cambiar',
    changeThis: (what: string) => `Cambiar ${what}`,
    remove: 'Quitar',
    removeQuestion: 'Se quita de su ficha. Puede agregarlo otra vez cuando quiera.',
    back: 'Mi ficha',
  },
  form: {
    data: 'Datos de su organización',
    kindHint: 'Puede corregirlo mientras el censo no lo haya confirmado.',
    delivers: 'Llevamos los alimentos hasta las escuelas',
    reach: 'Hasta cuántos kilómetros',
    experience: 'Meses de experiencia con alimentación escolar o parecida',
    lat: 'Latitud',
    lon: 'Longitud',
    placeHint: 'Del lugar donde producen, si la sabe. Por ejemplo -19,58. Sin ella se mide desde el centro del municipio.',
    capacity: 'Qué puede entregar',
    food: 'Alimento',
    foodKind: 'Fresco o transformado',
    amount: 'Cuánto por mes',
    unit: 'Unidad',
    months: 'En qué meses',
    monthsHint: 'Si no marca ninguno, es todo el año.',
    document: 'Documento',
    documentKind: 'Qué documento',
    number: 'Número o código',
    issuer: 'Quién lo emitió',
    issued: 'Fecha de emisión',
    until: 'Vence el',
    again: 'Si cambia un documento verificado, el municipio tiene que verlo otra vez.',
    need: 'Qué necesita',
    topic: 'Tema',
    text: 'Cuéntelo con sus palabras',
    textHint: 'Por ejemplo: queremos envasar leche en sachet y no sabemos qué equipo comprar.',
    save: 'Guardar',
    send: 'Enviar',
  },
} as const;
