import type { FieldChange } from '@/lib/domain/schools/difference';
import type { CellProblem } from '@/lib/domain/schools/spreadsheet';
import { headerOf } from '@/lib/domain/schools/spreadsheet-columns';
import type { LeftOutRow } from '@/lib/domain/schools/spreadsheet-rows';
import type { CellProblemCode } from '@/lib/domain/schools/spreadsheet-values';
import { borderToleranceMetres } from '@/lib/domain/schools/whereabouts';
import { count, distance, integer } from './format';

/** Sentences of the import of a list of schools: upload, columns, preview. */
export const schoolImportEs = {
  title: 'Importar una lista',
  lead: 'Suba una planilla con una fila por escuela. Primero verá qué cambiaría; nada se guarda hasta que usted confirme.',
  template: 'Descargar la plantilla',
  templateHint:
    'También sirve la lista que ya tiene, con los títulos que traiga: si alguno no se reconoce, usted dice qué es. Hace falta el código de cada escuela; si es nueva, también su nombre, área y zona.',
  blankHint: 'Una celda vacía deja lo que ya está guardado. Para decir que no hay estudiantes, escriba 0.',
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
  columns: { row: 'Fila', school: 'Escuela', field: 'Dato', from: 'Antes', to: 'Después', zone: 'Zona', pupils: 'Inscritos' },
  firstOnly: (shown: number) => `Se muestran las primeras ${integer(shown)}.`,
  warnings: {
    title: 'Mire esto antes de importar',
    seen: 'Lo revisé y está bien así',
    seenHint: 'Sin esta marca no se importa.',
    outside: (schools: number, of: number, own: string) =>
      `${integer(schools)} de ${count(of, 'escuela con coordenadas queda', 'escuelas con coordenadas quedan')} fuera de ${own}.`,
    likely: (names: string) => `Por su ubicación parecen de ${names}. ¿Es la lista de otro municipio?`,
    noLikely: 'No caen en ningún municipio. Revise las coordenadas.',
    outlines: `Los límites son aproximados: avisamos solo más allá de ${distance(borderToleranceMetres)}. Usted decide.`,
    municipality: (name: string, schools: number) => `${name} (${integer(schools)})`,
    otherMunicipality: (schools: number, names: string, own: string) =>
      `${count(schools, 'fila dice', 'filas dicen')} que el municipio es ${names}, y usted importa para ${own}.`,
    codesAlike: 'Estos códigos solo se distinguen por sus ceros: ¿son escuelas distintas o una planilla perdió los ceros?',
    codePair: (codes: readonly string[]) => codes.join(' / '),
    totalsDiffer: (amount: number) =>
      `En ${count(amount, 'escuela', 'escuelas')} el total de la planilla no es la suma de sus columnas:`,
    totalRow: (row: number, name: string, said: number, counted: number) =>
      `fila ${integer(row)}, ${name}: la planilla dice ${integer(said)}, la suma da ${integer(counted)}`,
    noPupils: (schools: number, of: number) =>
      `${integer(schools)} de ${count(of, 'escuela nueva entra', 'escuelas nuevas entran')} sin estudiantes: no se les calculará alimento hasta que los registre.`,
    rowOf: (row: number, name: string) => `fila ${integer(row)}, ${name}`,
    totalsOnly: (titles: string) =>
      `${titles}: la planilla da el total sin separar mujeres y varones. Así no se guarda; ponga dos columnas, por ejemplo «Primaria mujeres» y «Primaria varones».`,
  },
  notes: {
    title: 'Cómo se leyó la planilla',
    summary: (sheet: string, row: number) => (sheet ? `Hoja «${sheet}», títulos en la fila ${row}` : `Títulos en la fila ${row}`),
    kept: 'Las columnas se leyeron como su municipio las indicó la vez pasada.',
    otherSheets: (names: string) => `No se leyeron las otras hojas: ${names}.`,
    ignored: (titles: string) => `Quedan aparte, sin guardar, las columnas ${titles}.`,
    leftOut: {
      example: (rows: string) => `Se dejó fuera el ejemplo de la plantilla (${rows}).`,
      total: (rows: string) => `Se dejaron fuera las filas de totales (${rows}).`,
      note: (rows: string) => `Se dejaron fuera las notas y firmas (${rows}).`,
      titles: (rows: string) => `Se dejaron fuera títulos repetidos (${rows}).`,
      repeated: (rows: string) => `Se dejaron fuera filas que repiten otra tal cual (${rows}).`,
    } satisfies Record<LeftOutRow['why'], (rows: string) => string>,
    row: (row: number) => `fila ${integer(row)}`,
    andMore: (amount: number) => `y ${integer(amount)} más`,
    merged: (rows: number) =>
      `Hay celdas combinadas: su dato vale para todas las filas que abarcan (${count(rows, 'fila', 'filas')}).`,
    hiddenRows: (rows: number) => `${count(rows, 'fila está oculta', 'filas están ocultas')} en la planilla y también se leyó.`,
    beyond: (cell: string) => `Hay datos muy a la derecha, desde la celda ${cell}, que no se leyeron.`,
    zonesAlike: (pairs: string) => `Estas zonas se leyeron como una: ${pairs}.`,
    zonePair: (written: string, read: string) => `«${written}» es «${read}»`,
    codesMerged: (pairs: string) => `Escuelas que se unieron con otra: ${pairs}.`,
    mergedCode: ({ row, written, read, used }: { row: number; written: string; read: string; used: boolean }) =>
      used
        ? `fila ${row}, el código ${written} es ahora ${read}`
        : `fila ${row}, el código ${written} es ahora ${read}, que también está en la planilla: esta fila no se lee`,
    blanks: 'Las celdas vacías dejan lo que ya estaba guardado.',
    column: 'Columna',
    title_: 'Título',
    meaning: 'Qué es',
    unused: 'No se usa',
    change: 'Cambiar la hoja o las columnas',
  },
  choose: {
    title: 'Diga qué es cada columna',
    lead: (file: string) => `«${file}». Lo que usted elija se recuerda para la próxima planilla con los mismos títulos.`,
    unknown: 'No se reconocieron los títulos. Elija la hoja y la fila donde están.',
    noCode: 'Ninguna columna dice ser el código de la escuela. Elija cuál es.',
    twice: (field: string, columns: string) => `${columns} pueden ser «${field}». Elija cuál vale; la otra no se usa.`,
    sex: (column: string) => `${column}: no se sabe si son mujeres, varones o todos. Elija; si son todos, no se usa.`,
    level: (columns: string) => `${columns}: no se sabe de qué nivel son. Elija el nivel y el sexo de cada columna.`,
    unread: (names: string) =>
      `No se leyeron las hojas ${names}: pasan de lo que se puede leer. Ponga la lista en un archivo aparte.`,
    columnNamed: (letter: string, title: string) => (title ? `«${title}» (columna ${letter})` : `columna ${letter}`),
    place: 'Dónde están los títulos',
    sheet: 'Hoja',
    sheetNamed: (name: string, number: number) => name || `Hoja ${number}`,
    hidden: (name: string) => `${name} (oculta)`,
    row: 'Fila de los títulos',
    rowNamed: (row: number, words: string) => `${row}: ${words}`,
    see: 'Ver esas columnas',
    columns: 'Las columnas',
    sample: (values: string) => (values ? `Por ejemplo: ${values}` : 'Sin datos debajo'),
    unused: 'No usar esta columna',
    forAll: 'Si la planilla no lo dice',
    forAllHint: 'Vale para las escuelas nuevas y para las filas donde la celda está vacía.',
    zone: 'Zona para todas',
    area: 'Área para todas',
    none: 'Ninguna',
    submit: 'Leer así la planilla',
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
