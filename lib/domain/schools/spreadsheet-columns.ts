import { type SchoolLevel, schoolLevels } from './levels';
import { listedFields, type SchoolFieldName, schoolField, schoolFields } from './school-fields';

/** Pupils of a level: `primaria.girls` is an enrolment. */
export type CountField = `${SchoolLevel}.${'girls' | 'boys'}`;
/** Pupils of the level that the row itself names: lists with a row for each school and level. */
export type RowField = 'level' | 'girls' | 'boys';
/** What is not kept but tells whether the rest is right: totals, and whose school it is. */
export type CheckedField = 'total' | `${SchoolLevel}.total` | 'municipality';
/** What a column of a sheet may mean. */
export type SpreadsheetField = SchoolFieldName | CountField | RowField | CheckedField;

const levelTitles: Record<SchoolLevel, string> = {
  inicial: 'Inicial',
  primaria: 'Primaria',
  secundaria: 'Secundaria',
  especial: 'Especial',
};

/** Every field with the header of the template, in the template's order. */
export const templateColumns: readonly { field: SchoolFieldName | CountField; header: string }[] = [
  ...listedFields.map((field) => ({ field, header: schoolField(field).header })),
  ...schoolLevels.flatMap((level) => [
    { field: `${level}.girls` as const, header: `${levelTitles[level]} mujeres` },
    { field: `${level}.boys` as const, header: `${levelTitles[level]} varones` },
  ]),
];

const otherTitles: Record<RowField | CheckedField, string> = {
  level: 'Nivel de la fila',
  girls: 'Mujeres del nivel de la fila',
  boys: 'Varones del nivel de la fila',
  total: 'Total de estudiantes',
  ...(Object.fromEntries(schoolLevels.map((level) => [`${level}.total`, `${levelTitles[level]} total`])) as Record<
    `${SchoolLevel}.total`,
    string
  >),
  municipality: 'Municipio',
};

/** Everything that a column can mean, as a person chooses it. */
export const spreadsheetFields: readonly [SpreadsheetField, ...SpreadsheetField[]] = [
  'code',
  ...templateColumns.map(({ field }) => field).filter((field) => field !== 'code'),
  ...(Object.keys(otherTitles) as (RowField | CheckedField)[]),
];

/** The row of the template that shows how to fill it in: left out when it comes back. */
export const exampleSchool = { code: schoolFields.code.example, name: schoolFields.name.example };

/** @returns the header of the template for a field, or how a field that the template lacks is called. */
export function headerOf(field: SpreadsheetField): string {
  const column = templateColumns.find((one) => one.field === field);
  return column?.header ?? otherTitles[field as RowField | CheckedField];
}

/** 0 → 'A', 25 → 'Z', 26 → 'AA': as spreadsheets name columns. */
export function columnLetter(index: number): string {
  return (index >= 26 ? columnLetter(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}
