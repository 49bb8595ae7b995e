import type { z } from 'zod';
import {
  DayInput,
  DegreesInput,
  FlagInput,
  IdInput,
  IntInput,
  LineInput,
  MoneyInput,
  OptionInput,
  OptionsInput,
  PhoneInput,
  QuantityInput,
  TimeInput,
} from '../inputs';
import { askedAs, type FieldKind, type FormOf, namesOf, type RecordField, type RecordFields } from './fields';

/** What a form may send for each field, by its name in forms: a blank is the usual value, or refused where somebody has to say it. */
export function inputsOf<Fields extends RecordFields>(
  fields: Fields,
): { [Asked in keyof FormOf<Fields>]: z.ZodType<FormOf<Fields>[Asked]> } {
  const inputs = namesOf(fields).map((name) => [askedAs(fields, name), inputOf(fields[name] as RecordField)]);
  return Object.fromEntries(inputs);
}

function inputOf({ kind, usual, required }: RecordField): z.ZodType {
  const said = saidInput(kind, required === true);
  return required ? said : said.optional().transform((value) => value ?? usual);
}

const monthNumbers = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

/** No month marked, or each of them: all year. */
const MonthsInput = OptionsInput(monthNumbers).transform((said) => {
  const months = [...new Set(said)].map(Number).sort((a, b) => a - b);
  return months.length === monthNumbers.length ? [] : months;
});

function saidInput(kind: FieldKind, required: boolean): z.ZodType {
  switch (kind.is) {
    case 'line':
    case 'code':
      return LineInput({ max: kind.most, min: 'least' in kind ? kind.least : undefined });
    case 'option':
      return OptionInput(kind.options);
    case 'options':
      return OptionsInput(kind.options).refine((chosen) => !required || chosen.length > 0, { error: 'choose-some' });
    case 'whole':
      return IntInput({ max: kind.most, min: kind.least, words: kind.words });
    case 'flag':
      return FlagInput;
    case 'degrees':
      return DegreesInput(kind.most);
    case 'time':
      return TimeInput;
    case 'day':
      return DayInput;
    case 'months':
      return MonthsInput;
    case 'phone':
      return PhoneInput;
    case 'money':
      return MoneyInput({ min: kind.least, max: kind.most });
    case 'mass': // Thousandths of the unit beside it: what they weigh is known once that is read too.
      return QuantityInput;
    case 'record':
      return IdInput;
  }
}
