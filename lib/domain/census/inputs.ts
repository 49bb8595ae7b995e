import { z } from 'zod';
import { productKinds } from '@/lib/domain/foods/foods';
import { MembersInput, requireSomebody } from '@/lib/domain/identity/members';
import {
  DayInput,
  DegreesInput,
  EmailInput,
  FlagInput,
  IdInput,
  IntInput,
  judging,
  LineInput,
  OptionInput,
  OptionsInput,
  PhoneInput,
  problem,
  QuantityInput,
  TextInput,
  VersionInput,
} from '@/lib/domain/inputs';
import { actorKinds } from '@/lib/domain/law/actor-kinds';
import { pointApart } from '@/lib/domain/point';
import { type Grams, gramsPerUnit, type MassUnit, massWords, wholeWords, withoutUnit } from '@/lib/domain/units';
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

const monthNumbers = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

/** "40 kg" with kilograms chosen is 40; with another unit chosen it stays as it is, and is refused. */
function withOneUnit(form: unknown): unknown {
  if (typeof form !== 'object' || form === null || !('unit' in form) || !('amount' in form)) return form;
  const unit = massUnits.find((one) => one === form.unit);
  return unit ? { ...form, amount: withoutUnit(form.amount, massWords[unit]) } : form;
}

/** No actor delivers more than ten thousand tonnes a month. */
const greatestMonth = 10_000_000_000;

const CapacityFields = z.object({
  capacityId: IdInput.optional(),
  version: VersionInput.optional(),
  foodCode: LineInput({ max: 40 }),
  kind: OptionInput(productKinds),
  amount: QuantityInput,
  unit: OptionInput(massUnits),
  months: OptionsInput(monthNumbers).transform((months) => [...new Set(months)].map(Number).sort((a, b) => a - b)),
});

/** What an actor says it can deliver of a food in a month. No month marked: all year. */
export const CapacityInput = z.preprocess(withOneUnit, CapacityFields).transform(({ amount, unit, months, ...capacity }, ctx) => {
  const gramsPerMonth = gramsOf(amount, unit);
  if (gramsPerMonth < 1) ctx.addIssue({ ...problem('too-small', '0.001'), path: ['amount'] });
  if (gramsPerMonth > greatestMonth)
    ctx.addIssue({ ...problem('too-large', `${greatestMonth / gramsPerUnit[unit]}`), path: ['amount'] });
  return { ...capacity, gramsPerMonth, months: months.length === 12 ? [] : months };
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
  })
  .superRefine(
    ({ issuedOn, validUntil }, ctx) => {
      if (issuedOn && validUntil && validUntil < issuedOn) ctx.addIssue({ ...problem('before-start'), path: ['validUntil'] });
    },
    judging('issuedOn', 'validUntil'),
  );
export type DocumentChange = z.output<typeof DocumentInput>;

const ActorFields = z.object({
  version: VersionInput,
  kind: OptionInput(actorKinds).optional(),
  community: LineInput({ max: 120 }).optional().default(''),
  contactName: LineInput({ max: 120, min: 3 }),
  contactPhone: PhoneInput,
  ...MembersInput,
  lat: DegreesInput(90).optional(),
  lon: DegreesInput(180).optional(),
  deliversToSchools: FlagInput,
  reachKm: IntInput({ max: 2000, words: wholeWords.distance }).optional().default(0),
  experienceMonths: IntInput({ max: 1200, words: wholeWords.months }).optional().default(0),
});

/** What a producer says of itself. Its kind is what the census confirms: afterwards it stays. */
export const ActorInput = z
  .preprocess(pointApart, ActorFields)
  .superRefine(requireSomebody, judging('womenMembers', 'menMembers'))
  .superRefine(
    ({ lat, lon }, ctx) => {
      if ((lat === undefined) !== (lon === undefined))
        ctx.addIssue({ ...problem('required'), path: [lat === undefined ? 'lat' : 'lon'] });
    },
    judging('lat', 'lon'),
  );
export type ActorChange = z.output<typeof ActorInput>;

export const NeedInput = z.object({ topic: OptionInput(needTopics), text: TextInput({ max: 600, min: 10 }) });

/** A producer that the census officer enters in front of its person. */
export const EnteredProducerInput = z
  .object({
    organisationName: LineInput({ max: 160, min: 3 }),
    kind: OptionInput(actorKinds),
    community: LineInput({ max: 120 }).optional().default(''),
    name: LineInput({ max: 120, min: 3 }),
    phone: PhoneInput,
    email: EmailInput.optional(),
    ...MembersInput,
    consent: LineInput({ max: 300, min: 5 }),
  })
  .superRefine(requireSomebody, judging('womenMembers', 'menMembers'));
export type EnteredProducer = z.output<typeof EnteredProducerInput>;

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
