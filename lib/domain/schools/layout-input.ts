import { z } from 'zod';
import { IdInput, IntInput, judging, LineInput, OptionInput, problem } from '../inputs';
import { areas } from './area';
import { type SpreadsheetField, spreadsheetFields } from './spreadsheet-columns';
import { doubtsOf, type SpreadsheetLayout } from './spreadsheet-layout';

const unused = 'none';

/** How a person says that a list is to be read: the meaning of each column, and what holds for all rows. */
export const LayoutInput = z
  .object({
    importId: IdInput,
    sheet: IntInput({ max: 100 }),
    header: IntInput({ min: 1, max: 1_048_576 }),
    tiers: OptionInput(['1', '2']),
    columns: z
      .array(OptionInput<readonly [SpreadsheetField | 'none', ...(SpreadsheetField | 'none')[]]>([...spreadsheetFields, unused]))
      .min(1)
      .max(100),
    zone: LineInput({ max: 80 }).optional(),
    area: OptionInput(areas).optional(),
  })
  .superRefine(({ columns }, ctx) => {
    const fields = columns.map((field) => (field === unused ? null : field));
    for (const { columns: twice } of doubtsOf(fields))
      for (const column of twice.slice(1)) ctx.addIssue({ ...problem('repeated'), path: ['columns', column] });
  }, judging('columns'));

export function layoutFromInput({ sheet, header, tiers, columns, zone, area }: z.output<typeof LayoutInput>): SpreadsheetLayout {
  return {
    sheet,
    header,
    tiers: tiers === '2' ? 2 : 1,
    fields: columns.map((field) => (field === unused ? null : field)),
    ...(zone && { zone }),
    ...(area && { area }),
  };
}
