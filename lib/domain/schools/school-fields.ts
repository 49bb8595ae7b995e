import type { ColumnsOf, FactsOf, FieldKind, RecordField } from '../records/fields';
import { areas } from './area';

/** Kinds that `readField` reads in the cells of a list. */
type ListedKind = Extract<FieldKind, { is: 'line' | 'record' | 'option' | 'whole' | 'flag' | 'degrees' | 'time' }>;

/** A field of a school, and how lists of schools tell it: ours and those of others. */
export type ListedField = RecordField & {
  kind: ListedKind;
  /** Its title in our lists. */
  header: string;
  /**
   * How others head it: the Ministry's registers (SIE, RUE), district offices, municipal food units. Accents, case, signs and small
   * words do not matter, abbreviations are read out.
   */
  titles: readonly string[];
  /** What the example row of the template says. */
  example: string | number | boolean;
  /** Words that say each option; a cell needs one of them. */
  words?: Readonly<Record<string, readonly string[]>>;
  /** What is told of a cell that says none of them, where it has a sentence of its own. */
  unread?: 'not-an-area';
  /** By which a list finds the school that stands; it is never changed by a list. */
  key?: true;
};

const line = <const Most extends number>(most: Most) => ({ is: 'line', most }) as const satisfies FieldKind;
const time = { is: 'time' } as const satisfies FieldKind;

/**
 * What is known of a school, apart from whose it is, in the order of its form; lists put the key first. CONTRIBUTING.md says how a field
 * is added.
 */
export const schoolFields = {
  name: {
    kind: line(160),
    usual: '',
    required: true,
    apart: true,
    header: 'Nombre',
    titles: [
      'unidad educativa',
      'unidades educativas',
      'nombre unidad educativa',
      'nombre unidades educativas',
      'unidad educativa nombre',
      'escuela',
      'nombre escuela',
      'colegio',
      'nombre colegio',
      'escuela colegio',
      'establecimiento',
      'establecimiento educativo',
      'nombre establecimiento',
      'nombre establecimiento educativo',
      'centro educativo',
      'nombre centro educativo',
      'institucion educativa',
      'nombre institucion educativa',
      'denominacion',
      'denominacion unidad educativa',
    ],
    example: 'Escuela de ejemplo (borre esta fila)',
  },
  code: {
    kind: line(30),
    usual: '',
    required: true,
    key: true,
    header: 'Código',
    titles: [
      'codigo sie',
      'sie',
      'codigo rue',
      'rue',
      'codigo sie rue',
      'codigo rue sie',
      'codigo unidad educativa',
      'codigo sie unidad educativa',
      'codigo rue unidad educativa',
      'codigo escuela',
      'codigo establecimiento',
      'codigo establecimiento educativo',
      'codigo centro educativo',
      'codigo institucion educativa',
      'codigo colegio',
      'id sie',
      'id rue',
    ],
    example: 'EJEMPLO-1',
  },
  area: {
    kind: { is: 'option', options: areas },
    usual: 'rural',
    required: true,
    header: 'Área',
    titles: [
      'area geografica',
      'tipo area',
      'ambito',
      'ambito geografico',
      'area urbana rural',
      'urbana rural',
      'urbano rural',
      'area u r',
    ],
    example: 'rural',
    words: { urban: ['urbana', 'urbano', 'u'], rural: ['rural', 'r', 'disperso', 'dispersa'] },
    unread: 'not-an-area',
  },
  /** By its name; a form chooses it of those that stand, a list may bring a new one. */
  zone: {
    kind: { is: 'record', most: 80 },
    usual: '',
    required: true,
    column: 'zoneId',
    header: 'Zona',
    titles: [
      'zona reparto',
      'zona entrega',
      'distrito',
      'distrito municipal',
      'nucleo',
      'nucleo educativo',
      'ruta',
      'ruta reparto',
      'ruta entrega',
    ],
    example: 'Norte',
  },
  place: {
    kind: line(120),
    usual: '',
    header: 'Lugar',
    titles: [
      'localidad',
      'comunidad',
      'direccion',
      'barrio',
      'ubicacion',
      'canton',
      'localidad comunidad',
      'comunidad localidad',
      'comunidad barrio',
    ],
    example: 'Comunidad de ejemplo',
  },
  /** Coordinates come in pairs or not at all. */
  lat: {
    kind: { is: 'degrees', most: 90 },
    usual: null,
    part: 'point',
    header: 'Latitud',
    titles: ['lat', 'latitud sur', 'latitud decimal', 'coordenada latitud'],
    example: -19.3936,
  },
  lon: {
    kind: { is: 'degrees', most: 180 },
    usual: null,
    part: 'point',
    header: 'Longitud',
    titles: ['lon', 'lng', 'longitud oeste', 'longitud decimal', 'coordenada longitud'],
    example: -65.9118,
  },
  /** The window of a drop point, in which producers find somebody. */
  receivesFrom: {
    kind: time,
    usual: '07:00',
    part: 'window',
    header: 'Recibe desde',
    titles: ['hora desde', 'desde', 'hora inicio', 'horario desde', 'hora apertura'],
    example: '07:00',
  },
  receivesUntil: {
    kind: time,
    usual: '10:00',
    part: 'window',
    header: 'Recibe hasta',
    titles: ['hora hasta', 'hasta', 'hora fin', 'horario hasta', 'hora cierre'],
    example: '09:30',
  },
} as const satisfies Readonly<Record<string, ListedField>>;

export type SchoolFieldName = keyof typeof schoolFields;
export type SchoolFacts = FactsOf<typeof schoolFields>;
/** A school as it is kept and as its form sends it: its zone by id. */
export type SchoolColumns = ColumnsOf<typeof schoolFields>;

/** Something for each option of each field that has options. */
export type SchoolOptions<What> = {
  readonly [Name in SchoolFieldName as (typeof schoolFields)[Name]['kind']['is'] extends 'option' ? Name : never]: Readonly<
    Record<SchoolFacts[Name] & string, What>
  >;
};

/** @returns the description of a field, whichever it is */
export function schoolField(name: SchoolFieldName): ListedField {
  return schoolFields[name];
}

const names = Object.keys(schoolFields) as SchoolFieldName[];

/** Every field in the order of lists: the key first. */
export const listedFields: readonly SchoolFieldName[] = [
  ...names.filter((name) => schoolField(name).key),
  ...names.filter((name) => !schoolField(name).key),
];
