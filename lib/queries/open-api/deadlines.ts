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

export const deadlines = defineComputation(
  deadlinesDescription,
  async ({ amountBs, modality: named, publishedAt, municipalityCode }) => {
    const { book, calendar, years } = await readLegalFrame(municipalityCode, dayInLaPaz(publishedAt));
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
);

function modalityOf(book: RuleBook, { amount, named }: { amount?: Centavos; named?: Modality }) {
  const found = named ? findModality(book, named) : modalityFor(book, amount ?? 0n);
  if (!found) throw new RequestProblem('no-rule-in-force', 'publishedAt');
  return found;
}
