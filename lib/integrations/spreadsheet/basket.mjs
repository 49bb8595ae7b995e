import { limits } from './limits.mjs';
import { Unreadable } from './unreadable.mjs';

/** What is left of the cells and characters that one file may bring. */
export class Basket {
  cells = 0;
  characters = 0;

  /** @param {import('@/lib/domain/schools/spreadsheet-cells').SpreadsheetCell} cell */
  take(cell) {
    this.characters += typeof cell === 'string' ? cell.length : cell.text.length;
    this.pad(1);
  }

  /** Places that are kept, those without a word too: a list with one cell at the end of each row is as heavy as a full one. @param {number} places */
  pad(places) {
    this.cells += Math.max(0, places);
    if (this.cells > limits.cells || this.characters > limits.characters) throw new Unreadable('too-large');
  }
}
