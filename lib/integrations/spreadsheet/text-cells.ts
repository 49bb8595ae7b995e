import 'server-only';
import { clockInLaPaz } from '@/lib/domain/calendar';
import { type Cell, isReadAsAnother } from '@/lib/domain/downloads';
import { escapeCsvFormula } from './formula-guard';

/** A cell of the CSV for programs: point, ISO 8601 with the hour of La Paz. */
export function plainCell(cell: Cell): string | number | null {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'string') return escapeCsvFormula(cell);
  return 'day' in cell ? cell.day : `${clockInLaPaz(cell.at).slice(0, 19)}-04:00`;
}

/**
 * A cell of the CSV for spreadsheets in Spanish: comma, day before month. A text that they would make a number or a date of is written
 * `="0012"`, which they show as 0012.
 */
export function spanishCell(cell: Cell): string | null {
  if (cell === null) return null;
  if (typeof cell === 'number') return decimals(cell).replace('.', ',');
  if (typeof cell === 'string') return isReadAsAnother(cell) ? `="${cell.replaceAll('"', '""')}"` : escapeCsvFormula(cell);
  if ('day' in cell) return spanishDay(cell.day);
  const clock = clockInLaPaz(cell.at);
  return `${spanishDay(clock.slice(0, 10))} ${clock.slice(11, 16)}`;
}

/** Never 1e-7, which a spreadsheet in Spanish may read as a text. */
function decimals(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : text;
}

function spanishDay(day: string): string {
  return day.split('-').reverse().join('/');
}
