'use client';

import { CheckField, CheckList, RadioField, SelectField } from '@/components/ui/choice-fields';
import { DateField, Field, TextArea } from '@/components/ui/field';
import { MoneyField, PercentField, QuantityField } from '@/components/ui/number-field';
import { SearchField } from '@/components/ui/search-field';
import { patternsEs } from '@/lib/messages/es/patterns';
import type { FieldSample } from './field-samples';

const words = patternsEs.form;
const { choice } = patternsEs;

const foods = choice.foodNames.map(([label, group]) => ({ value: label, label, group }));
const days = words.dayNames.map((value) => ({ value, label: value }));

export const text: FieldSample = {
  name: 'name',
  label: words.name,
  hint: words.nameHint,
  answer: patternsEs.crumbs.tender,
  wrong: '',
  error: words.nameError,
  draw: (props) => <Field {...props} />,
};
export const long: FieldSample = {
  name: 'notes',
  label: words.notes,
  answer: patternsEs.long,
  wrong: '',
  error: words.notesError,
  draw: (props) => <TextArea {...props} rows={3} />,
};
export const moneyPattern: FieldSample = {
  name: 'price',
  label: words.price,
  answer: '2,5',
  wrong: '9,50',
  error: words.priceError,
  draw: (props) => <MoneyField {...props} />,
};
export const quantityPattern: FieldSample = {
  name: 'volume',
  label: words.volume,
  answer: '1530,5',
  wrong: '0',
  error: words.volumeError,
  draw: (props) => <QuantityField {...props} unit="L" />,
};
export const percentPattern: FieldSample = {
  name: 'share',
  label: words.share,
  answer: '38,4',
  wrong: '138',
  error: words.shareError,
  draw: (props) => <PercentField {...props} />,
};
export const date: FieldSample = {
  name: 'date',
  label: words.date,
  answer: '2026-11-24',
  wrong: '2026-11-01',
  error: words.dateError,
  draw: (props) => <DateField {...props} />,
};
export const closing: FieldSample = {
  name: 'closing',
  label: words.closing,
  answer: '2026-11-24T16:00',
  wrong: '2026-11-22T16:00',
  error: words.closingError,
  draw: (props) => <DateField {...props} withTime />,
};
export const select: FieldSample = {
  name: 'municipality',
  label: words.municipality,
  answer: '050103',
  wrong: '',
  error: words.municipalityError,
  draw: (props) => <SelectField {...props} options={words.towns} />,
};
export const search: FieldSample = {
  name: 'food',
  label: choice.foods,
  hint: choice.foodHint,
  answer: words.foodAnswer,
  wrong: '',
  error: choice.foodError,
  draw: (props) => <SearchField {...props} options={foods} />,
};
export const radio: FieldSample = {
  name: 'kind',
  label: words.kind,
  answer: 'OECA',
  wrong: '',
  error: words.kindError,
  draw: (props) => <RadioField {...props} options={words.kinds} />,
};
export const checkPatterns: FieldSample = {
  name: 'days',
  label: words.days,
  answer: ['lunes', 'jueves'],
  wrong: [],
  error: words.daysError,
  draw: (props) => <CheckList {...props} options={days} />,
};
export const checkPattern: FieldSample = {
  name: 'accept',
  label: words.accept,
  answer: 'on',
  wrong: '',
  error: words.acceptError,
  draw: (props) => <CheckField {...props} />,
};
