import { type Level, levels } from './levels';
import { plainText } from './school';

/** Fields of a school that a sheet may give. `primaria.girls` is an enrolment. */
export type FactField = 'code' | 'name' | 'area' | 'zone' | 'place' | 'lat' | 'lon' | 'receivesFrom' | 'receivesUntil';
export type CountField = `${Level}.${'girls' | 'boys'}`;
export type SheetField = FactField | CountField;

/** Headers by which each field is known, the one of the template first. Case, accents and signs do not matter. */
const factHeaders: Record<FactField, readonly string[]> = {
  code: ['Código', 'codigo sie', 'sie', 'codigo rue', 'cod'],
  name: [
    'Nombre',
    'unidad educativa',
    'escuela',
    'nombre de la escuela',
    'nombre unidad educativa',
    'nombre de la unidad educativa',
  ],
  area: ['Área', 'area geografica'],
  zone: ['Zona', 'zona de reparto', 'distrito'],
  place: ['Lugar', 'localidad', 'comunidad', 'direccion', 'barrio'],
  lat: ['Latitud', 'lat'],
  lon: ['Longitud', 'lon', 'lng'],
  receivesFrom: ['Recibe desde', 'hora desde', 'desde'],
  receivesUntil: ['Recibe hasta', 'hora hasta', 'hasta'],
};

const levelNames: Record<Level, string> = {
  inicial: 'Inicial',
  primaria: 'Primaria',
  secundaria: 'Secundaria',
  especial: 'Especial',
};
const sexNames = { girls: ['mujeres', 'ninas', 'femenino'], boys: ['varones', 'ninos', 'hombres', 'masculino'] } as const;

/** Without these a row is no school. */
export const neededFields = ['code', 'name', 'area', 'zone'] as const satisfies readonly FactField[];

/** Every field with the header of the template, in the template's order. */
export const templateColumns: readonly { field: SheetField; header: string }[] = [
  ...Object.entries(factHeaders).map(([field, [header = '']]) => ({ field: field as FactField, header })),
  ...levels.flatMap((level) => [
    { field: `${level}.girls` as const, header: `${levelNames[level]} mujeres` },
    { field: `${level}.boys` as const, header: `${levelNames[level]} varones` },
  ]),
];

const fieldOfHeader = new Map<string, SheetField>([
  ...Object.entries(factHeaders).flatMap(([field, names]) =>
    names.map((name) => [plainText(name), field as SheetField] as const),
  ),
  ...levels.flatMap((level) =>
    (['girls', 'boys'] as const).flatMap((sex) =>
      sexNames[sex].flatMap((name) => [
        [`${level} ${name}`, `${level}.${sex}` as const] as const,
        [`${name} ${level}`, `${level}.${sex}` as const] as const,
      ]),
    ),
  ),
]);

/** @returns the field that a header names, or null. */
export function fieldOf(header: string): SheetField | null {
  return fieldOfHeader.get(plainText(header)) ?? null;
}

/** @returns the header of the template for a field. */
export function headerOf(field: SheetField): string {
  return templateColumns.find((column) => column.field === field)?.header ?? field;
}

/** 0 → 'A', 25 → 'Z', 26 → 'AA': as spreadsheets name columns. */
export function columnLetter(index: number): string {
  return (index >= 26 ? columnLetter(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}
