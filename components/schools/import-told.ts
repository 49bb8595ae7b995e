import type { FieldChange } from '@/lib/domain/schools/difference';
import type { CellProblem } from '@/lib/domain/schools/spreadsheet';
import { headerOf } from '@/lib/domain/schools/spreadsheet-columns';
import type { CellProblemCode } from '@/lib/domain/schools/spreadsheet-values';
import { integer } from '@/lib/messages/format';
import { listed } from '@/lib/messages/format-lists';
import type { Translator } from '@/lib/messages/translator';

type Tell = Translator<'school-import'>;

/** A field that an import changes, in words. */
export function changedField(t: Tell, field: FieldChange['field']): string {
  return field === 'active' ? t('inService') : headerOf(field);
}

/** All sentences take the same: the compiler would otherwise weigh each key against each set of arguments. */
type TellProblem = (key: `problems.${CellProblemCode}`, told: ReturnType<typeof toldOf>) => string;

/** "fila 14, columna C (Área): «x» no es un área; escriba urbana o rural" */
export function cellSentence(t: Tell, problem: CellProblem): string {
  const { row, column, header, code } = problem;
  const advice = (t as unknown as TellProblem)(`problems.${code}`, toldOf(problem));
  if (column === '') return t('problemAt.row', { row: String(row), advice });
  return t('problemAt.cell', { row: String(row), column, header, advice });
}

/** A limit is a number, or the words from which to choose. */
function toldOf({ header, written, limit = '' }: CellProblem) {
  const amount = Number(limit);
  return { header, written, limit: String(limit), amount, most: Number.isNaN(amount) ? '' : integer(amount) };
}

/** "«Zona», «Distrito» y «Ruta»" */
export function titlesListed(t: Tell, titles: readonly string[]): string {
  return listed(titles.map((title) => t('titleQuoted', { title })));
}
