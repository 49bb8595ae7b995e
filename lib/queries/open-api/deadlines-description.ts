import { z } from 'zod';
import { type Modality, modalities, readModality, sicoesCodes } from '@/lib/domain/law/modality';
import { confidences } from '@/lib/domain/law/rule-book';
import { describeComputation } from './computation';
import { apiIssue, BolivianosField, InstantField } from './fields';
import { RuleAnswer, ValidationAnswer } from './rule-answer';

const understood = [...modalities, ...Object.keys(sicoesCodes)].join(', ');

const ModalityField = z
  .string()
  .max(40)
  .describe(`A rule's id, its prefix MOD- may be left out, or a code of SICOES: ${understood}`)
  .transform((text, ctx): Modality => {
    const modality = readModality(text);
    if (modality) return modality;
    ctx.addIssue(apiIssue('not-an-option', understood));
    return z.NEVER;
  });

const DeadlinesRequest = z
  .strictObject({
    amountBs: BolivianosField.optional(),
    modality: ModalityField.optional(),
    publishedAt: InstantField,
    municipalityCode: z.string().regex(/^\d{6}$/, { error: 'not-a-code' }),
  })
  .superRefine(({ amountBs, modality }, ctx) => {
    if ((amountBs === undefined) === (modality === undefined)) ctx.addIssue(apiIssue('one-of'));
  });

const Holidays = z.array(z.strictObject({ date: z.iso.date(), name: z.string() }));

const DeadlinesResponse = z.strictObject({
  modality: z.enum(modalities),
  modalityRule: RuleAnswer.describe('The rule that says the modality; of an earlier time for what was published then'),
  minimumBusinessDays: z.int().describe('0 where the rule book sets no minimum'),
  earliestSubmission: z.iso.date().describe('First day on which the deadline may fall'),
  earliestSubmissionNational: z.iso
    .date()
    .describe("The same, were the department's own holidays business days; equal to earliestSubmission when there is none"),
  toConfirm: z.boolean().describe('True: the two dates differ, and no norm that was read says which one holds'),
  skipped: Holidays.describe('Holidays on weekdays that the count passed over'),
  departmentalHolidays: Holidays.describe('Of skipped, those of the department alone'),
  rule: z.string(),
  norm: z.string(),
  article: z.string(),
  confidence: z.enum(confidences).describe('Of the less sure of the two rules behind the answer'),
  decides: z.boolean().describe('False: a rule behind the answer needs legal review and must not refuse a deadline by itself'),
  historical: z.boolean().describe('True: rules of an earlier time, for history only'),
  legalBasis: z.string().nullable().describe("The municipality's own basis, where its word took the rule's place"),
  validation: ValidationAnswer,
  notes: z.array(z.string()),
  rulesVersion: z.string(),
});

export const deadlinesDescription = describeComputation({
  name: 'deadlines',
  request: DeadlinesRequest,
  response: DeadlinesResponse,
  example: { amountBs: 180_000, publishedAt: '2026-11-09T10:00:00-04:00', municipalityCode: '050101' },
});
