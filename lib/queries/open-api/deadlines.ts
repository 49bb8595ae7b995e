import { z } from 'zod';
import { readHolidayCalendar } from '@/lib/data/calendar';
import { readRuleBook } from '@/lib/data/law';
import { readMunicipality } from '@/lib/data/territory';
import { coversDays, dayInLaPaz } from '@/lib/domain/calendar';
import { earliestDeadline } from '@/lib/domain/law/deadlines';
import { findModality, type Modality, modalities, modalityFor, readModality } from '@/lib/domain/law/modality';
import { confidences, type RuleBook } from '@/lib/domain/law/rule-book';
import type { Centavos } from '@/lib/domain/units';
import { openApiEs } from '@/lib/messages/es/open-api';
import { prisma } from '@/lib/platform/database';
import { defineComputation } from './computation';
import { apiIssue, BolivianosField, InstantField } from './fields';
import { RequestProblem } from './problems';

const ModalityField = z
  .string()
  .max(40)
  .describe(`${modalities.join(', ')}; the prefix MOD- may be left out, and ANPE and ANPP (SICOES) are understood`)
  .transform((text, ctx): Modality => {
    const modality = readModality(text);
    if (modality) return modality;
    ctx.addIssue(apiIssue('not-an-option', modalities.join(', ')));
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

const DeadlinesResponse = z.strictObject({
  modality: z.enum(modalities),
  minimumBusinessDays: z.int().describe('0 where the rule book sets no minimum'),
  earliestSubmission: z.iso.date().describe('First day on which the deadline may fall'),
  skipped: z
    .array(z.strictObject({ date: z.iso.date(), name: z.string() }))
    .describe('Holidays on weekdays that the count passed over'),
  rule: z.string(),
  norm: z.string(),
  article: z.string(),
  confidence: z.enum(confidences),
  decides: z.boolean().describe('False: the rule needs legal review and must not refuse a deadline by itself'),
  legalBasis: z.string().nullable().describe("The municipality's own basis, where its parameter took the rule's place"),
  notes: z.array(z.string()),
  rulesVersion: z.string(),
});

export const deadlines = defineComputation({
  name: 'deadlines',
  summary: openApiEs.deadlines,
  request: DeadlinesRequest,
  response: DeadlinesResponse,
  example: { amountBs: 180_000, publishedAt: '2026-11-09T10:00:00-04:00', municipalityCode: '050101' },
  compute: async ({ amountBs, modality: named, publishedAt, municipalityCode }) => {
    const day = dayInLaPaz(publishedAt);
    const [municipality, book, calendar] = await Promise.all([
      readMunicipality(prisma(), municipalityCode),
      readRuleBook(prisma(), { day, municipalityCode }),
      readHolidayCalendar(prisma(), municipalityCode),
    ]);
    if (!municipality) throw new RequestProblem('unknown-municipality', 'municipalityCode');
    const years = `${Math.min(...calendar.years)} a ${Math.max(...calendar.years)}`;
    if (!coversDays(calendar, { start: day, end: day })) throw new RequestProblem('no-calendar', 'publishedAt', years);
    const modality = modalityOf(book, { amount: amountBs, named });
    const earliest = earliestDeadline(book, calendar, { modality: modality.rule, publishedAt });
    if (!earliest.covered) throw new RequestProblem('no-calendar', 'publishedAt', years);
    const { rule, norm, article, confidence, decides, override } = earliest.trace ?? modality;
    return {
      modality: modality.rule,
      minimumBusinessDays: earliest.minimumBusinessDays,
      earliestSubmission: earliest.day,
      skipped: [...earliest.skipped],
      rule,
      norm,
      article,
      confidence,
      decides,
      legalBasis: override?.legalBasis ?? null,
      notes: [...(earliest.trace ? [] : [openApiEs.noMinimum]), ...(decides ? [] : [openApiEs.notAlone])],
      rulesVersion: book.version,
    };
  },
});

function modalityOf(book: RuleBook, { amount, named }: { amount?: Centavos; named?: Modality }) {
  const found = named ? findModality(book, named) : modalityFor(book, amount ?? 0n);
  if (!found) throw new RequestProblem('no-rule-in-force', 'publishedAt');
  return found;
}
