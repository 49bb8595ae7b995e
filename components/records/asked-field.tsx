import { CheckField, CheckList, RadioField, SelectField } from '@/components/ui/choice-fields';
import { DateField, Field, TimeField } from '@/components/ui/field';
import { MoneyField, QuantityField, WholeField } from '@/components/ui/number-field';
import { SearchField } from '@/components/ui/search-field';
import { type FieldKind, mayBeBlank } from '@/lib/domain/records/fields';
import { massWords } from '@/lib/domain/units';
import type { FieldQuestion } from '@/lib/messages/field-questions';

/** Short enough for a field of its own length. */
const shortLine = 40;
/** As many options as are all kept in sight. */
const inSight = 2;

type Props = FieldQuestion & {
  /** Room for how many characters, where its kind does not say it. */
  width?: number | undefined;
};

/** One field of a record, asked by its description. */
export function AskedField({ name, field, label, hint, choices, width }: Props) {
  const asked = { name, label, hint, optional: mayBeBlank(field) };
  const { kind } = field;
  switch (kind.is) {
    case 'line':
      return (
        <Field
          {...asked}
          width={kind.most <= shortLine ? kind.most : undefined}
          {...(kind.fill && { autoComplete: kind.fill })}
        />
      );
    case 'phone':
      return <Field {...asked} type="tel" autoComplete="tel" />;
    case 'option':
      return choices.length > inSight ? (
        <SelectField {...asked} options={choices} />
      ) : (
        <RadioField {...asked} options={choices} />
      );
    case 'options':
    case 'months':
      return <CheckList {...asked} options={choices} />;
    case 'record':
      return <SelectField {...asked} options={choices} />;
    case 'code':
      return <SearchField {...asked} options={choices} />;
    case 'degrees':
      return <Field {...asked} inputMode="text" width={width} />;
    case 'whole':
      return <WholeNumber {...asked} kind={kind} />;
    case 'money':
      return <MoneyField {...asked} most={kind.most} />;
    case 'mass':
      return <QuantityField {...asked} unit="" words={Object.values(massWords).flat()} />;
    case 'flag':
      return <CheckField {...asked} />;
    case 'time':
      return <TimeField {...asked} />;
    case 'day':
      return <DateField {...asked} />;
  }
}

type WholeProps = Parameters<typeof WholeField>[0] & { kind: Extract<FieldKind, { is: 'whole' }> };

function WholeNumber({ kind, ...asked }: WholeProps) {
  if (kind.unit) return <QuantityField {...asked} unit={kind.unit} decimals={0} words={kind.words} />;
  return <WholeField {...asked} words={kind.words} width={Math.max(6, String(kind.most).length)} />;
}
