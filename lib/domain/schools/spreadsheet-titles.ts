import { plainText } from '../text';
import { type SchoolLevel, schoolLevels } from './levels';
import { listedFields, schoolField } from './school-fields';
import type { RowField, SpreadsheetField } from './spreadsheet-columns';

/** How lists head what is no field of a school: what a row or the whole list is about. */
const otherTitles: Record<'level' | 'municipality', readonly string[]> = {
  level: ['nivel', 'nivel educativo', 'nivel educacion', 'nivel atencion', 'nivel escolar'],
  municipality: [
    'municipio',
    'gobierno municipal',
    'gobierno autonomo municipal',
    'gam',
    'nombre municipio',
    'municipio seccion',
  ],
};

/** A map: titles are anybody's words, and an object would know «constructor». */
const spelledOut: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cod: 'codigo',
    cdgo: 'codigo',
    ue: 'unidad educativa',
    uu: '',
    ee: 'unidad educativa',
    unid: 'unidad',
    educ: 'educativa',
    establec: 'establecimiento',
    nom: 'nombre',
    loc: 'localidad',
    com: 'comunidad',
    dist: 'distrito',
    mun: 'municipio',
    munic: 'municipio',
    long: 'longitud',
  }),
);

const smallWords = new Set('de del la las el los y o e por nro num numero n no'.split(' '));

/** What each title means, our own and those of others. */
const fieldOfPhrase = new Map<string, SpreadsheetField>(
  [
    ...listedFields.map((field) => [field, [schoolField(field).header, ...schoolField(field).titles]] as const),
    ...Object.entries(otherTitles).map(([field, titles]) => [field as keyof typeof otherTitles, titles] as const),
  ].flatMap(([field, titles]) => titles.map((title) => [phraseOf(wordsOf(title)), field] as const)),
);

const words = (text: string) => new Set(text.split(' '));
const levelWords: Record<SchoolLevel, ReadonlySet<string>> = {
  inicial: words('inicial ini inic kinder kindergarten prekinder prekin parvulario preescolar'),
  primaria: words('primaria primario prim'),
  secundaria: words('secundaria secundario sec secun secund'),
  especial: words('especial esp'),
};
const girlWords = words('f fem femenino femenina muj mujer mujeres nina ninas alumnas damas');
const boyWords = words('v var varon varones masc masculino h hombre hombres nino ninos');
/** Boys beside "niñas"; alone, all the children. */
const childWords = words('nino ninos');
/** Women beside "V" or "H", men beside "F". */
const eitherWord = 'm';
const pupilWords = words(
  'total tot t est estud estudiante estudiantes alumno alumnos inscrito inscritos matricula matriculados matric beneficiarios',
);
const fillerWords = words(
  'nivel educacion educativa unidad familia comunitaria comunitario vocacional productiva escolarizada en a por cant cantidad poblacion escolar estudiantil sexo genero gestion subtotal',
);

/** The levels that some words name: "Sec.", "Kínder", "Educación Primaria Comunitaria Vocacional". */
export function levelsNamed(text: string): SchoolLevel[] {
  const named = plainText(text).split(' ');
  return schoolLevels.filter((level) => named.some((word) => levelWords[level].has(word) || word.startsWith(level.slice(0, 6))));
}

/**
 * What the titles of a row mean. `unsure` are those that could be women, men or both, and `unlevelled` pupils of whom nothing says the
 * level; they mean nothing until a person says.
 */
export type ReadTitles = {
  fields: (SpreadsheetField | null)[];
  unsure: readonly number[];
  unlevelled: readonly number[];
};

/** Reads a row of titles. The same field may be named twice: then the person chooses. */
export function readTitles(titles: readonly string[]): ReadTitles {
  const read = titles.map(readTitle);
  const women = read.some((one) => one.sex === 'girls');
  const men = read.some((one) => one.sex === 'boys');
  const meaning = women === men ? null : women ? 'boys' : 'girls';
  const besideGirls = (level: SchoolLevel | null) => read.some((one) => one.sex === 'girls' && one.level === level);
  const unsure: number[] = [];
  const fields = read.map(({ field, level, sex }, index): SpreadsheetField | null => {
    if (field) return field;
    if (sex === null) return null;
    const said = sex === 'either' ? meaning : sex === 'children' ? (besideGirls(level) ? 'boys' : null) : sex;
    if (said === null) unsure.push(index);
    return said && (level ? `${level}.${said}` : said === 'total' ? 'total' : said);
  });
  return { ...levelled(fields), unsure };
}

const rowFields: readonly (SpreadsheetField | null)[] = ['level', 'girls', 'boys'] satisfies RowField[];

/**
 * Lists with a column for each level need no "Nivel": there it only describes the school, and pupils beside it are sums. Where there is
 * neither, nobody knows of which level the pupils are.
 */
function levelled(fields: readonly (SpreadsheetField | null)[]): Omit<ReadTitles, 'unsure'> {
  const pupils = fields.flatMap((field, column) => (field === 'girls' || field === 'boys' ? [column] : []));
  if (fields.includes('level') && pupils.length > 0) return { fields: [...fields], unlevelled: [] };
  const byLevel = fields.some((field) => field?.endsWith('.girls') || field?.endsWith('.boys'));
  return {
    fields: fields.map((field) => (rowFields.includes(field) ? null : field)),
    unlevelled: byLevel ? [] : pupils,
  };
}

type Title = {
  field: SpreadsheetField | null;
  level: SchoolLevel | null;
  sex: 'girls' | 'boys' | 'children' | 'total' | 'either' | null;
};

function readTitle(title: string): Title {
  const all = wordsOf(title);
  const field = fieldOfPhrase.get(phraseOf(all));
  return field ? { field, level: null, sex: null } : { field: null, ...countOf(all) };
}

/** The words of a title, with what is abbreviated read out. */
function wordsOf(title: string): string[] {
  return plainText(title)
    .replace(/\bu e\b/g, 'ue')
    .split(' ')
    .flatMap((word) => (spelledOut.get(word) ?? word).split(' '))
    .filter(Boolean);
}

function phraseOf(all: readonly string[]): string {
  return all.filter((word) => !smallWords.has(word)).join(' ');
}

/** A title made of nothing but a level, a sex and words that say neither. */
function countOf(all: readonly string[]): Pick<Title, 'level' | 'sex'> {
  const found = schoolLevels.filter((level) => all.some((word) => levelWords[level].has(word)));
  const sexes = [girlWords, boyWords, words(eitherWord)].map((some) => all.some((word) => some.has(word)));
  const children = all.filter((word) => boyWords.has(word)).every((word) => childWords.has(word));
  const known = (word: string) =>
    schoolLevels.some((level) => levelWords[level].has(word)) ||
    [girlWords, boyWords, pupilWords, fillerWords, smallWords].some((some) => some.has(word)) ||
    word === eitherWord ||
    /^20\d\d$/.test(word);
  const nothing = { level: null, sex: null };
  if (found.length > 1 || !all.every(known)) return nothing;
  const level = found[0] ?? null;
  const [girls, boys, either] = sexes;
  if ([girls, boys, either].filter(Boolean).length === 1)
    return {
      level,
      sex: girls ? 'girls' : either ? 'either' : children ? 'children' : 'boys',
    };
  return level || all.some((word) => pupilWords.has(word)) ? { level, sex: 'total' } : nothing;
}
