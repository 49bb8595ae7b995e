import { z } from 'zod';
import { AttachedFields } from '@/lib/domain/files/inputs';
import { DayInput, IdInput, judging, LineInput, OptionInput, problem, TextInput, VersionInput } from '@/lib/domain/inputs';
import { type Grams, gramsPerUnit, type MassUnit, massWords, withoutUnit } from '@/lib/domain/units';
import { columnsOf } from '../records/fields';
import { inputsOf } from '../records/inputs';
import { capacityFields } from './capacity-fields';
import { documentKinds } from './papers';

/** @param thousandths quantity in thousandths of the unit, as `QuantityInput` reads it. @returns whole grams, half up */
export function gramsOf(thousandths: number, unit: MassUnit): Grams {
  return Math.round((thousandths * gramsPerUnit[unit]) / 1000);
}

/** On what a producer may ask university and NGO for help: the themes of the actor-role matrix. */
export const needTopics = [
  'productivity',
  'organic',
  'transformation',
  'quality',
  'sanitary',
  'formality',
  'associativity',
  'finance',
  'marketing',
  'law',
] as const;
export type NeedTopic = (typeof needTopics)[number];

export const massUnits = ['kg', 'arroba', 'quintal', 'g'] as const satisfies readonly MassUnit[];

/** "40 kg" with kilograms chosen is 40; with another unit chosen it stays as it is, and is refused. */
function withOneUnit(form: unknown): unknown {
  if (typeof form !== 'object' || form === null || !('unit' in form) || !('amount' in form)) return form;
  const unit = massUnits.find((one) => one === form.unit);
  return unit ? { ...form, amount: withoutUnit(form.amount, massWords[unit]) } : form;
}

const CapacityForm = z.object({
  capacityId: IdInput.optional(),
  version: VersionInput.optional(),
  ...inputsOf(capacityFields),
  unit: OptionInput(massUnits),
});

/** What an actor says it can deliver of a food in a month. */
export const CapacityInput = z.preprocess(withOneUnit, CapacityForm).transform(({ capacityId, version, unit, ...said }, ctx) => {
  const { most } = capacityFields.gramsPerMonth.kind;
  const grams = gramsOf(said.amount, unit);
  if (grams < 1) ctx.addIssue({ ...problem('too-small', '0.001'), path: ['amount'] });
  if (grams > most) ctx.addIssue({ ...problem('too-large', `${most / gramsPerUnit[unit]}`), path: ['amount'] });
  return { capacityId, version, capacity: columnsOf(capacityFields, { ...said, amount: grams }) };
});
export type CapacityChange = z.output<typeof CapacityInput>;

export const DocumentInput = z
  .object({
    documentId: IdInput.optional(),
    version: VersionInput.optional(),
    kind: OptionInput(documentKinds),
    number: LineInput({ max: 60 }),
    issuer: LineInput({ max: 120, min: 3 }).optional().default(''),
    issuedOn: DayInput.optional(),
    validUntil: DayInput.optional(),
    ...AttachedFields,
  })
  .superRefine(
    ({ issuedOn, validUntil }, ctx) => {
      if (issuedOn && validUntil && validUntil < issuedOn) ctx.addIssue({ ...problem('before-start'), path: ['validUntil'] });
    },
    judging('issuedOn', 'validUntil'),
  );
export type DocumentChange = z.output<typeof DocumentInput>;

export const NeedInput = z.object({ topic: OptionInput(needTopics), text: TextInput({ max: 600, min: 10 }) });

/** Whose file the census officer adds to, and how the person in front of them agreed. */
const InPersonFields = z.object({ organisationId: IdInput, consent: LineInput({ max: 300, min: 5 }) });

/** A food, or a paper, that the census officer adds to a producer's file: judged as the producer's own form. */
export const EnteredCapacityInput = z.intersection(InPersonFields, CapacityInput);
export const EnteredDocumentInput = z.intersection(InPersonFields, DocumentInput);

/** A file that the census sends back, with what is missing. */
export const ReturnInput = z.object({
  organisationId: IdInput,
  version: VersionInput,
  remarks: TextInput({ max: 600, min: 10 }),
});
