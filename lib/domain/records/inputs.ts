import type { z } from 'zod';
import { DegreesInput, FlagInput, IdInput, IntInput, LineInput, OptionInput, TimeInput } from '../inputs';
import { type ColumnsOf, columnOf, type FieldKind, namesOf, type RecordField, type RecordFields } from './fields';

/** What a form may send for each field, by its name in forms: a blank is the usual value, or refused where somebody has to say it. */
export function inputsOf<Fields extends RecordFields>(
  fields: Fields,
): { [Column in keyof ColumnsOf<Fields>]: z.ZodType<ColumnsOf<Fields>[Column]> } {
  const inputs = namesOf(fields).map((name) => [columnOf(fields, name), inputOf(fields[name] as RecordField)]);
  return Object.fromEntries(inputs);
}

function inputOf({ kind, usual, required }: RecordField): z.ZodType {
  const said = saidInput(kind);
  return required ? said : said.optional().transform((value) => value ?? usual);
}

function saidInput(kind: FieldKind): z.ZodType {
  switch (kind.is) {
    case 'line':
      return LineInput({ max: kind.most, min: kind.least });
    case 'option':
      return OptionInput(kind.options);
    case 'whole':
      return IntInput({ max: kind.most, min: kind.least, words: kind.words });
    case 'flag':
      return FlagInput;
    case 'degrees':
      return DegreesInput(kind.most);
    case 'time':
      return TimeInput;
    case 'record':
      return IdInput;
  }
}
