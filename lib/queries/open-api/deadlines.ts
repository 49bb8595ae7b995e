import { getTranslations } from 'next-intl/server';
import { defineComputation } from './computation';
import { deadlinesDescription } from './deadlines-description';
import { ruleAnswer, validationAnswer, weakest } from './rule-answer';
import { readTerm } from './term';

export const deadlines = defineComputation(
  deadlinesDescription,
  async ({ amountBs, modality: named, publishedAt, municipalityCode }) => {
    const { book, modality, earliest } = await readTerm({ municipalityCode, publishedAt, amount: amountBs, named });
    const deciding = earliest.trace ?? modality;
    const behind = [modality, deciding];
    const decides = behind.every((trace) => trace.decides);
    const historical = behind.some((trace) => trace.historical);
    const t = await getTranslations('open-api');
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
        ...(earliest.trace ? [] : [t('notes.noMinimum')]),
        ...(historical ? [t('notes.historical')] : []),
        ...(decides ? [] : [t('notes.notAlone')]),
        ...(toConfirm ? [t('notes.departmental', { holidays: earliest.departmental.map(({ name }) => name).join('; ') })] : []),
        t('notes.municipalHolidays'),
      ],
      rulesVersion: book.version,
    };
  },
);
