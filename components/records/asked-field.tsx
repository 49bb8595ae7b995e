import { CheckField, type Option, RadioField, SelectField } from '@/components/ui/choice-fields';
import { Field, TimeField } from '@/components/ui/field';
import { WholeField } from '@/components/ui/number-field';
import { mayBeBlank, type RecordField } from '@/lib/domain/records/fields';

type Props = {
  /** As its form calls it. */
  name: string;
  field: RecordField;
  label: string;
  hint?: string | undefined;
  /** What is chosen from, where it is chosen. */
  options?: readonly Option[];
};

/** Short enough for a field of its own length. */
const shortLine = 40;
const digitsOf = (most: number) => String(most).length;

/** One field of a record, asked by its description. */
export function AskedField({ name, field, label, hint, options = [] }: Props) {
  const asked = { name, label, hint, optional: mayBeBlank(field) };
  const { kind } = field;
  switch (kind.is) {
    case 'line':
      return <Field {...asked} width={kind.most <= shortLine ? kind.most : undefined} />;
    case 'option':
      return <RadioField {...asked} options={options} />;
    case 'record':
      return <SelectField {...asked} options={options} />;
    case 'degrees':
      return <Field {...asked} inputMode="text" />;
    case 'whole':
      return <WholeField {...asked} words={kind.words} width={digitsOf(kind.most) + 1} />;
    case 'flag':
      return <CheckField {...asked} />;
    case 'time':
      return <TimeField {...asked} />;
  }
}
