import type { FieldChange } from '@/lib/domain/schools/difference';
import type { Level } from '@/lib/domain/schools/levels';
import type { Area } from '@/lib/domain/schools/school';
import type { CellProblem, CellProblemCode } from '@/lib/domain/schools/sheet';
import { headerOf } from '@/lib/domain/schools/sheet-columns';
import { count, integer } from './format';

export const levelsEs: Record<Level, string> = {
  inicial: 'Inicial',
  primaria: 'Primaria',
  secundaria: 'Secundaria',
  especial: 'Especial',
};
export const areasEs: Record<Area, string> = { urban: 'urbana', rural: 'rural' };

export const schoolsEs = {
  title: 'Escuelas',
  lead: 'Las unidades educativas que reciben la alimentación, con sus inscritos y el punto donde se deja la comida.',
  shown: (shown: number, all: number, pupils: number) =>
    `${shown < all ? `${integer(shown)} de ` : ''}${count(all, 'escuela', 'escuelas')}, ${count(pupils, 'estudiante', 'estudiantes')}`,
  create: 'Agregar una escuela',
  importList: 'Importar una lista',
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
    retired: 'Fuera de servicio',
    retiredHint: 'Sale de las listas y de la demanda; su historia queda.',
    enrolment: (year: number) => `Inscritos ${year}`,
    girls: 'Mujeres',
    boys: 'Varones',
    source: 'Fuente de los inscritos',
    sourceHint: 'Por ejemplo: Dirección Distrital, febrero de 2026',
    year: 'Gestión de los inscritos',
    total: 'Total',
  },
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
  import: {
    title: 'Importar una lista',
    lead: 'Suba una planilla con una fila por escuela. Primero verá qué cambiaría; nada se guarda hasta que usted confirme.',
    template: 'Descargar la plantilla',
    templateHint: 'Los títulos pueden estar en cualquier orden. No pueden faltar Código, Nombre, Área y Zona.',
    file: 'Planilla',
    fileHint: 'XLSX o CSV. Si hay fórmulas, cuenta su último valor.',
    year: 'Gestión de los inscritos',
    source: 'Fuente de la lista',
    sourceHint: 'Quién la hizo y cuándo',
    check: 'Revisar la planilla',
    previewTitle: 'Revise antes de importar',
    previewLead: (file: string, year: number) => `«${file}», inscritos de ${year}. Todavía no se guardó nada.`,
    problemsTitle: (amount: number) => `Hay ${count(amount, 'dato por corregir', 'datos por corregir')}`,
    problemsLead: 'Corrija la planilla y súbala de nuevo. Se importa toda o nada.',
    moreProblems: (amount: number) => `Y ${integer(amount)} más.`,
    ignored: (headers: string) => `No reconocemos estos títulos y sus columnas quedan aparte: ${headers}.`,
    added: (amount: number) => count(amount, 'escuela nueva', 'escuelas nuevas'),
    changed: (amount: number) => count(amount, 'escuela cambia', 'escuelas cambian'),
    new: 'Nuevas',
    toChange: 'Cambian',
    same: 'Quedan iguales',
    absent: (amount: number) =>
      `${count(amount, 'escuela del municipio no está', 'escuelas del municipio no están')} en la planilla: ${amount === 1 ? 'queda como está' : 'quedan como están'}.`,
    newZones: (names: string) => `Zonas nuevas: ${names}.`,
    nothing: 'La planilla dice lo mismo que ya está guardado. No hay nada que importar.',
    saving: (many: number) => `Guardando ${count(many, 'escuela', 'escuelas')}…`,
    savingNote: 'Se guardan todas o ninguna. No cierre esta página.',
    confirm: 'Importar estos cambios',
    again: 'Subir otra planilla',
    confirmed: 'Esta lista ya se importó.',
    done: 'La lista quedó importada.',
    columns: { row: 'Fila', school: 'Escuela', field: 'Dato', from: 'Antes', to: 'Después', zone: 'Zona', pupils: 'Inscritos' },
    firstOnly: (shown: number) => `Se muestran las primeras ${integer(shown)}.`,
  },
  /** The row of the template that shows how to fill it in. */
  sample: { code: 'EJEMPLO-1', name: 'Escuela de ejemplo (borre esta fila)', zone: 'Norte', place: 'Comunidad de ejemplo' },
  sheetName: 'Escuelas',
  exportFile: (year: number) => `escuelas-${year}`,
  templateFile: 'plantilla-escuelas',
} as const;

/** A field that an import changes, in words. */
export function changedField(field: FieldChange['field']): string {
  if (field === 'active') return 'En servicio';
  return headerOf(field);
}

/** What stands in a field, in words: enum values are said, a blank is a dash. */
export function changedValue(field: FieldChange['field'], value: string): string {
  if (field === 'area') return areasEs[value as Area];
  return value === '' ? '—' : value;
}

const advice: Record<CellProblemCode, (problem: CellProblem) => string> = {
  'missing-column': ({ header }) => `falta la columna «${header}»; agréguela con ese título`,
  'repeated-column': ({ header }) => `el título «${header}» está dos veces; deje una sola columna`,
  empty: () => 'está vacía; escriba el dato',
  'too-long': ({ limit }) => `es demasiado larga; escriba como máximo ${limit} caracteres`,
  'formula-error': ({ written }) => `la fórmula da «${written}»; escriba el valor`,
  'not-an-area': ({ written }) => `«${written}» no es un área; escriba urbana o rural`,
  'not-a-whole-number': ({ written }) => `«${written}» no es un número entero; escriba solo cifras, por ejemplo 120`,
  'too-many-pupils': ({ written, limit }) =>
    `${written} inscritos no caben en un nivel; escriba ${integer(Number(limit))} o menos`,
  'not-degrees': ({ written }) => `«${written}» no son grados; escriba por ejemplo -19,58`,
  'half-a-point': () => 'falta esta coordenada; escriba latitud y longitud, o deje las dos vacías',
  'outside-bolivia': () => 'el punto queda fuera de Bolivia; revise el signo menos y que latitud y longitud no estén cambiadas',
  'not-a-time': ({ written }) => `«${written}» no es una hora; escriba por ejemplo 07:30`,
  'window-backwards': ({ written }) => `${written} no viene después de la hora de inicio; escriba una hora mayor`,
  'repeated-code': ({ written, limit }) => `el código «${written}» ya está en la fila ${limit}; deje una sola`,
};

/** "fila 14, columna C (Área): «x» no es un área; escriba urbana o rural" */
export function cellSentence(problem: CellProblem): string {
  if (problem.column === '') return `fila ${problem.row}: ${advice[problem.code](problem)}`;
  return `fila ${problem.row}, columna ${problem.column} (${problem.header}): ${advice[problem.code](problem)}`;
}
