import type { Area } from '@/lib/domain/schools/area';
import type { SchoolLevel } from '@/lib/domain/schools/levels';
import type { SchoolFieldName, SchoolOptions } from '@/lib/domain/schools/school-fields';
import { count, integer } from './format';

export const levelsEs: Record<SchoolLevel, string> = {
  inicial: 'Inicial',
  primaria: 'Primaria',
  secundaria: 'Secundaria',
  especial: 'Especial',
};
export const areasEs: Record<Area, string> = { urban: 'urbana', rural: 'rural' };
/** What each option of a field is called. */
export const schoolOptionsEs: SchoolOptions<string> = { area: areasEs };

export const schoolsEs = {
  title: 'Escuelas',
  lead: 'Las unidades educativas que reciben la alimentación, con sus inscritos y el punto donde se deja la comida.',
  shown: (shown: number, all: number, pupils: number) =>
    `${shown < all ? `${integer(shown)} de ` : ''}${count(all, 'escuela', 'escuelas')}, ${count(pupils, 'estudiante', 'estudiantes')}`,
  create: 'Agregar una escuela',
  importList: 'Importar una lista',
  imported: 'La lista quedó importada.',
  zones: 'Zonas',
  empty: 'Todavía no hay escuelas',
  emptyHint: 'Impórtelas de una planilla o agréguelas una por una.',
  noMatch: 'Ninguna escuela coincide con ese filtro.',
  columns: { name: 'Escuela', code: 'Código', zone: 'Zona', area: 'Área', pupils: 'Inscritos', level: 'Nivel' },
  active: 'en servicio',
  retired: 'fuera de servicio',
  filter: {
    label: 'Filtrar escuelas',
    search: 'Nombre, código o lugar',
    zone: 'Zona',
    area: 'Área',
    year: 'Gestión',
    any: 'Todas',
  },
  unknown: 'sin dato',
  more: 'Ver más escuelas',
  map: {
    title: 'Dónde están',
    description: (shown: number, without: number) =>
      `${count(shown, 'escuela', 'escuelas')} sobre el mapa del municipio.${without > 0 ? ` ${integer(without)} sin coordenadas.` : ''}`,
    pupils: 'Inscritos',
    urban: 'Área urbana',
    rural: 'Área rural',
    text: (pupils: number) => count(pupils, 'estudiante', 'estudiantes'),
  },
  form: {
    createTitle: 'Agregar una escuela',
    edit: 'Datos de la escuela',
    change: 'Cambiar los datos',
    save: 'Guardar la escuela',
    saved: 'La escuela quedó guardada.',
    code: 'Código',
    codeHint: 'Código SIE, o el de la lista de donde viene. Con él se actualiza al importar.',
    name: 'Nombre de la unidad educativa',
    area: 'Área',
    zone: 'Zona',
    zoneHint: 'Escuelas que se sirven en el mismo recorrido',
    noZones: 'Antes de agregar una escuela, cree al menos una zona.',
    place: 'Lugar',
    placeHint: 'Comunidad, barrio o dirección',
    lat: 'Latitud',
    latHint: 'En grados, por ejemplo -19,3936',
    lon: 'Longitud',
    lonHint: 'En grados, por ejemplo -65,9118',
    receivesFrom: 'Recibe desde',
    receivesUntil: 'Recibe hasta',
    oddWindow: (from: string, until: string) =>
      `Escribió de ${from} a ${until}. A esas horas casi ninguna escuela está abierta y los productores van según este horario: revise si es de la mañana o de la tarde.`,
    retired: 'Fuera de servicio',
    retiredHint: 'Sale de las listas y de la demanda; su historia queda.',
    enrolment: (year: number) => `Inscritos ${year}`,
    girls: 'Mujeres',
    boys: 'Varones',
    source: 'Fuente de los inscritos',
    sourceHint: 'Por ejemplo: Dirección Distrital, febrero de 2026',
    year: 'Gestión de los inscritos',
    total: 'Total',
  } satisfies { readonly [Name in SchoolFieldName]: string } & Readonly<Record<string, unknown>>,
  zone: {
    title: 'Zonas',
    lead: 'Una zona reúne las escuelas que se sirven en un mismo recorrido. Los lotes de una convocatoria se forman por zona.',
    add: 'Agregar la zona',
    name: 'Nombre de la zona',
    rename: 'Cambiar el nombre',
    saved: 'La zona quedó guardada.',
    schools: (amount: number) => count(amount, 'escuela', 'escuelas'),
    empty: 'Todavía no hay zonas.',
    list: 'Zonas del municipio',
  },
  sheetName: 'Escuelas',
  exportFile: (year: number) => `escuelas-${year}`,
  templateFile: 'plantilla-escuelas',
} as const;
