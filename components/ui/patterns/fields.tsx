import { CheckField, CheckList, RadioField, SelectField } from '@/components/ui/choice-fields';
import { DateField, Field, TextArea } from '@/components/ui/field';
import { MoneyField, PercentField, QuantityField } from '@/components/ui/number-field';
import { SearchField } from '@/components/ui/search-field';
import { money } from '@/lib/messages/es/format';
import type { Translator } from '@/lib/messages/translator';
import type { FieldSample } from './field-samples';

const foods = [
  ['amaranto', 'grains'],
  ['arroz', 'grains'],
  ['avena', 'grains'],
  ['canahua', 'grains'],
  ['maiz', 'grains'],
  ['quinua', 'grains'],
  ['trigo', 'grains'],
  ['leche-entera', 'dairy'],
  ['queso-fresco', 'dairy'],
  ['yogur', 'dairy'],
  ['mani-tostado', 'nuts'],
  ['durazno', 'fruit'],
  ['platano', 'fruit'],
  ['tarwi', 'legumes'],
  ['zanahoria', 'vegetables'],
] as const;
const kinds = ['OECA', 'OECOM'] as const;
const days = ['monday', 'wednesday', 'thursday'] as const;

/** One field of each kind, each with what is answered and what is refused. */
export function fieldSamples(t: Translator<'patterns'>) {
  return {
    text: {
      name: 'name',
      label: t('form.name'),
      hint: t('form.nameHint'),
      answer: t('crumbs.tender'),
      wrong: '',
      error: t('form.nameError'),
      draw: (props) => <Field {...props} />,
    },
    long: {
      name: 'notes',
      label: t('form.notes'),
      answer: t('long'),
      wrong: '',
      error: t('form.notesError'),
      draw: (props) => <TextArea {...props} rows={3} />,
    },
    price: {
      name: 'price',
      label: t('form.price'),
      answer: '2,5',
      wrong: '9,50',
      error: t('form.priceError', { most: money(900n) }),
      draw: (props) => <MoneyField {...props} />,
    },
    volume: {
      name: 'volume',
      label: t('form.volume'),
      answer: '1530,5',
      wrong: '0',
      error: t('form.volumeError'),
      draw: (props) => <QuantityField {...props} unit="L" />,
    },
    share: {
      name: 'share',
      label: t('form.share'),
      answer: '38,4',
      wrong: '138',
      error: t('form.shareError'),
      draw: (props) => <PercentField {...props} />,
    },
    date: {
      name: 'date',
      label: t('form.date'),
      answer: '2026-11-24',
      wrong: '2026-11-01',
      error: t('form.dateError'),
      draw: (props) => <DateField {...props} />,
    },
    closing: {
      name: 'closing',
      label: t('form.closing'),
      answer: '2026-11-24T16:00',
      wrong: '2026-11-22T16:00',
      error: t('form.closingError'),
      draw: (props) => <DateField {...props} withTime />,
    },
    select: {
      name: 'municipality',
      label: t('form.municipality'),
      answer: '050103',
      wrong: '',
      error: t('form.municipalityError'),
      draw: (props) => <SelectField {...props} options={townOptions(t)} />,
    },
    search: {
      name: 'food',
      label: t('choice.foods'),
      hint: t('choice.foodHint'),
      answer: 'quinua',
      wrong: '',
      error: t('choice.foodError'),
      draw: (props) => <SearchField {...props} options={foodOptions(t)} />,
    },
    radio: {
      name: 'kind',
      label: t('form.kind'),
      answer: 'OECA',
      wrong: '',
      error: t('form.kindError'),
      draw: (props) => (
        <RadioField {...props} options={kinds.map((kind) => ({ value: kind, label: kind, hint: t(`form.kinds.${kind}`) }))} />
      ),
    },
    checks: {
      name: 'days',
      label: t('form.days'),
      answer: ['monday', 'thursday'],
      wrong: [],
      error: t('form.daysError'),
      draw: (props) => <CheckList {...props} options={days.map((day) => ({ value: day, label: t(`form.dayNames.${day}`) }))} />,
    },
    check: {
      name: 'accept',
      label: t('form.accept'),
      answer: 'on',
      wrong: '',
      error: t('form.acceptError'),
      draw: (props) => <CheckField {...props} />,
    },
  } as const satisfies Record<string, FieldSample>;
}

const foodOptions = (t: Translator<'patterns'>) =>
  foods.map(([food, group]) => ({ value: food, label: t(`choice.foodNames.${food}`), group: t(`choice.groups.${group}`) }));

function townOptions(t: Translator<'patterns'>) {
  return [
    { value: '050103', label: t('areas.050103'), group: t('departments.05') },
    { value: '050101', label: t('areas.050101'), group: t('departments.05') },
    { value: '010101', label: t('sucre'), group: t('departments.01'), disabled: true },
  ];
}
