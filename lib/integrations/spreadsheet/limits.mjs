/** What may be uploaded, before it is looked at. */
export const uploadLimitBytes = 1_048_576;

/**
 * What is taken out of an upload. A list of 2,000 schools with 20 columns has 40,000 cells; Excel allows 32,767 characters a cell.
 * `xml` and `part` are bytes once unpacked: of the whole file, and of a part that is not a sheet. Styled rows without a word in them
 * cost nothing but their bytes: of the 1,048,576 that a sheet can have, an upload holds as many as fit in its MiB.
 */
export const limits = {
  xml: 48_000_000,
  part: 16_000_000,
  depth: 64,
  /** Bytes between two tags. */
  gap: 1_000_000,
  /** Sheets that are read, and those that are named. */
  sheets: 20,
  tabs: 300,
  rows: 5_000,
  columns: 100,
  cells: 200_000,
  /** Characters of all cells together. */
  characters: 8_000_000,
  cellLength: 2_000,
  styles: 70_000,
  /** Characters of a number's format: Excel allows 255. */
  format: 255,
  merges: 20_000,
};

/** Of the thread that reads: beyond, it is ended and the file refused. */
export const threadLimits = { megabytes: 192, seconds: 15 };
