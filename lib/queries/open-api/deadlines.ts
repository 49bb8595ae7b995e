import { dayInLaPaz } from '@/lib/domain/calendar';
import { earliestDeadline } from '@/lib/domain/law/deadlines';
import { findModality, type Modality, modalityFor } from '@/lib/domain/law/modality';
import type { RuleBook } from '@/lib/domain/law/rule-book';
import type { Centavos } from '@/lib/domain/units';
import { openApiEs } from '@/lib/messages/es/open-api';
import { defineComputation } from './computation';
import { deadlinesDescription } from './deadlines-description';
import { readLegalFrame } from './legal-frame';
import { RequestProblem } from './problems';
import { ruleAnswer, validationAnswer, weakest } from './rule-answer';

export const deadlines = defineComputation(
  deadlinesDescription,
  async ({ amountBs, modality: named, publishedAt, municipalityCode }) => {
    const { book, calendar, years } = await readLegalFrame(municipalityCode, dayInLaPaz(publishedAt));
    const modality = modalityOf(book, { amount: amountBs, named });
    const earliest = earliestDeadline(book, calendar, { modality: modality.modality, publishedAt });
    if (!earliest.covered) throw new RequestProblem('no-calendar', 'publishedAt', years);
    const deciding = earliest.trace ?? modality;
    const behind = [modality, deciding];
    const decides = behind.every((trace) => trace.decides);
    const historical = behind.some((trace) => trace.historical);
    const toConfirm = earliest.nationalDay !== earliest.day;
    return {
      modality: modality.modality,
      modalityRule: ruleAnswer(modality),
      minimumBusinessDays: earliest.minimumBusinessDays,
      earliestSubmission: earliest.day,
      earliestSubmissionNational: earliest.nationalDay,
      toConfirm,
      skipped: [...earliest.skipped],
      departmentalHolidays: [...earliest.departmental],
      rule: deciding.rule,
      norm: deciding.norm,
      article: deciding.article,
      confidence: weakest(behind),
      decides,
      historical,
      legalBasis: deciding.override?.legalBasis ?? null,
      validation: validationAnswer(deciding),
      notes: [
        ...(earliest.trace ? [] : [openApiEs.noMinimum]),
        ...(historical ? [openApiEs.historical] : []),
        ...(decides ? [] : [openApiEs.notAlone]),
        ...(toConfirm ? [openApiEs.departmental(earliest.departmental.map(({ name }) => name).join('; '))] : []),
        openApiEs.municipalHolidays,
      ],
      rulesVersion: book.version,
    };
  },
);

function modalityOf(book: RuleBook, { amount, named }: { amount?: Centavos; named?: Modality }) {
  const found = named ? findModality(book, named) : modalityFor(book, amount ?? 0n);
  if (!found) throw new RequestProblem('no-rule-in-force', 'publishedAt');
  return found;
}
