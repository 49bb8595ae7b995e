import type { FieldChange } from '@/lib/domain/schools/difference';
import type { CellProblem } from '@/lib/domain/schools/spreadsheet';
import { headerOf } from '@/lib/domain/schools/spreadsheet-columns';
import type { LeftOutRow } from '@/lib/domain/schools/spreadsheet-rows';
import type { CellProblemCode } from '@/lib/domain/schools/spreadsheet-values';
import { count, integer } from './format';

/** Sentences of the import of a list of schools: upload, columns, preview. */
export const schoolImportEs = {
  warnings: {
    codePair: (codes: readonly string[]) => codes.join(' / '),
  },
  notes: {
    leftOut: {
      example: (rows: string) => `Se dejó fuera el ejemplo de la plantilla (${rows}).`,
      total: (rows: string) => `Se dejaron fuera las filas de totales (${rows}).`,
      note: (rows: string) => `Se dejaron fuera las notas y firmas (${rows}).`,
      titles: (rows: string) => `Se dejaron fuera títulos repetidos (${rows}).`,
      repeated: (rows: string) => `Se dejaron fuera filas que repiten otra tal cual (${rows}).`,
    } satisfies Record<LeftOutRow['why'], (rows: string) => string>,
    mergedCode: ({ row, written, read, used }: { row: number; written: string; read: string; used: boolean }) =>
      used
        ? `fila ${row}, el código ${written} es ahora ${read}`
        : `fila ${row}, el código ${written} es ahora ${read}, que también está en la planilla: esta fila no se lee`,
  },
  choose: {
    sex: (column: string) => `${column}: no se sabe si son mujeres, varones o todos. Elija; si son todos, no se usa.`,
    level: (columns: string) => `${columns}: no se sabe de qué nivel son. Elija el nivel y el sexo de cada columna.`,
    sheetNamed: (name: string, number: number) => name || `Hoja ${number}`,
    unused: 'No usar esta columna',
    groups: {
      facts: 'Datos de la escuela',
      pupils: 'Inscritos por nivel',
      row: 'Un nivel por fila',
      checks: 'Solo para revisar',
    },
  },
} as const;

/** A field that an import changes, in words. */
export function changedField(field: FieldChange['field']): string {
  return field === 'active' ? 'En servicio' : headerOf(field);
}

const advice: Record<CellProblemCode, (problem: CellProblem) => string> = {
  'missing-column': ({ header, limit }) =>
    `falta la columna «${header}» y ${count(Number(limit), 'escuela nueva la necesita', 'escuelas nuevas la necesitan')}; agréguela, o diga qué columna es o qué vale para todas`,
  'missing-partner': ({ header, limit }) =>
    `falta la columna «${header}» y ${count(Number(limit), 'fila la necesita', 'filas la necesitan')} junto a la que sí está; agréguela, diga qué columna es, o no use la otra`,
  empty: () => 'está vacía; escriba el dato',
  'half-a-level': () => 'está vacía y la otra mitad del nivel no; escriba cuántos son, o 0 si no hay',
  'no-code': () => 'está vacía; escriba el código, o borre la fila si no es una escuela',
  'too-long': ({ limit }) => `es demasiado larga; escriba como máximo ${limit} caracteres`,
  'formula-error': ({ written }) => `la fórmula da «${written}»; escriba el valor`,
  'formula-empty': () => 'la fórmula todavía no tiene valor; abra la planilla, guárdela y súbala otra vez, o escriba el valor',
  'date-cell': ({ written }) =>
    `la planilla guardó la fecha ${written}; ponga la columna en formato de texto y escriba el dato otra vez`,
  'boolean-cell': ({ written }) => `dice ${written}; escriba el dato como texto`,
  'merged-cell': () => 'está combinada con la fila de arriba; sepárelas y escriba el dato de cada escuela',
  'merged-sideways': () =>
    'está combinada con la celda de al lado, y no se sabe cuántos son de cada columna; sepárelas y escriba el dato de cada una',
  'lost-digits': ({ written }) =>
    `«${written}» perdió cifras en la planilla; escriba el código completo en una columna con formato de texto`,
  'lost-letters': ({ written }) =>
    `«${written}» tiene letras dañadas; escríbalas de nuevo, o guarde otra vez la lista original como XLSX o CSV UTF-8`,
  'strange-letter': ({ written, limit }) =>
    `«${written}» tiene un signo de otra escritura («${limit}»), que a la vista se confunde; escriba el dato de nuevo con su teclado`,
  'formula-text': ({ written }) =>
    `«${written}» empieza con «=», como una fórmula; escriba el dato sin ese signo, en una columna con formato de texto`,
  'unclear-code': ({ written }) =>
    `«${written}» se puede leer de varias maneras; escriba el código completo en una columna con formato de texto`,
  'not-an-area': ({ written }) => `«${written}» no es un área; escriba urbana o rural`,
  'not-an-option': ({ written, limit }) => `«${written}» no es una de las opciones; escriba una de estas: ${limit}`,
  'not-a-yes': ({ written }) => `«${written}» no es ni sí ni no; escriba sí o no`,
  'not-a-level': ({ written }) => `«${written}» no es un nivel; escriba uno solo: inicial, primaria, secundaria o especial`,
  'not-a-whole-number': ({ written }) => `«${written}» no es un número entero; escriba solo cifras, por ejemplo 120`,
  'too-many-pupils': ({ written, limit }) =>
    `${written} inscritos no caben en un nivel; escriba ${integer(Number(limit))} o menos`,
  'too-large': ({ written, limit }) => `${written} es demasiado; escriba ${integer(Number(limit))} o menos`,
  'too-small': ({ written, limit }) => `${written} es muy poco; escriba ${integer(Number(limit))} o más`,
  'not-degrees': ({ written }) => `«${written}» no son grados; escriba por ejemplo -19,58`,
  'half-a-point': () => 'falta esta coordenada; escriba latitud y longitud, o deje las dos vacías',
  'outside-bolivia': () => 'el punto queda fuera de Bolivia; revise el signo menos y que latitud y longitud no estén cambiadas',
  'not-a-time': ({ written }) => `«${written}» no es una hora; escriba por ejemplo 07:30`,
  'window-backwards': ({ written }) => `${written} no viene después de la hora de inicio; escriba una hora mayor`,
  'repeated-code': ({ written, limit }) =>
    `el código «${written}» ya está en la fila ${limit} con otros datos; si son dos turnos, escriba la suma de sus estudiantes en una sola fila; si no, deje una`,
  'example-row': ({ written }) => `«${written}» es del ejemplo de la plantilla; escriba el dato de la escuela o borre la fila`,
};

/** "fila 14, columna C (Área): «x» no es un área; escriba urbana o rural" */
export function cellSentence(problem: CellProblem): string {
  if (problem.column === '') return `fila ${problem.row}: ${advice[problem.code](problem)}`;
  return `fila ${problem.row}, columna ${problem.column} (${problem.header}): ${advice[problem.code](problem)}`;
}

/** "«Zona», «Distrito» y «Ruta»" */
export function titlesListed(titles: readonly string[]): string {
  const quoted = titles.map((title) => `«${title}»`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} y ${quoted.at(-1)}`;
}
