import { useTranslations } from 'next-intl';
import { RuleNote } from '@/components/law/rule-note';
import { HowComputed } from '@/components/ui/how-computed';
import { Tag } from '@/components/ui/tag';
import { Term } from '@/components/ui/term';
import type { EarliestDeadline } from '@/lib/domain/law/deadlines';
import type { Modality } from '@/lib/domain/law/modality';
import type { Trace } from '@/lib/domain/law/rule-book';
import { modalityTerm } from '@/lib/domain/law/terms';
import type { RuleTrace } from '@/lib/domain/tenders/rule-trace';
import { day, dayShort } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';

/** A rule with its own basis, where the municipality has one. */
export function LawFact({ trace }: { trace: Trace }) {
  return <RuleNote {...trace} />;
}

export function modalityName(t: Translator<'law'>, rule: string): string {
  return t(`modalityNames.${rule as Modality}`) ?? rule;
}

/** The modality, and why it is that one. */
export function ModalityFact({ trace }: { trace: Trace }) {
  const tTenders = useTranslations('tenders');
  const t = useTranslations('law');
  return (
    <>
      <Term of={modalityTerm(trace.rule)} as={modalityName(t, trace.rule)} />
      <HowComputed>
        <p>{tTenders('howModality')}</p>
        <p>{trace.text}</p>
        <p>
          <LawFact trace={trace} />
        </p>
      </HowComputed>
    </>
  );
}

type DeadlineLaw = Pick<EarliestDeadline, 'minimumBusinessDays' | 'skipped'> & {
  earliest: string;
  trace: Trace | null;
  legalBasis?: string | null;
};

/** Both first days, where a holiday of the department lies inside the term and nobody confirmed whether it stops it. */
export function BothDays({ law: { earliest, earliestNational, departmental = [] } }: { law: BothDaysLaw }) {
  const tTenders = useTranslations('tenders');
  if (!earliestNational || earliestNational === earliest) return null;
  return (
    <p>
      <Tag tone="due">{tTenders('toConfirm')}</Tag>{' '}
      {tTenders('bothDays', {
        holidays: {
          holidays: departmental.map(({ date, name }) => `${dayShort(date)}, ${name}`).join('; '),
          withIt: day(earliest),
          without: day(earliestNational),
        }.holidays,
        withIt: {
          holidays: departmental.map(({ date, name }) => `${dayShort(date)}, ${name}`).join('; '),
          withIt: day(earliest),
          without: day(earliestNational),
        }.withIt,
        without: {
          holidays: departmental.map(({ date, name }) => `${dayShort(date)}, ${name}`).join('; '),
          withIt: day(earliest),
          without: day(earliestNational),
        }.without,
      })}
    </p>
  );
}

type BothDaysLaw = {
  earliest: string;
  earliestNational?: string | undefined;
  departmental?: readonly { date: string; name: string }[];
};

/** How the legal minimum of business days was counted. */
export function DeadlineHow({ law }: { law: DeadlineLaw | RuleTrace['deadline'] }) {
  const tTenders = useTranslations('tenders');
  return (
    <HowComputed>
      <p>{tTenders('howDeadline', { days: law.minimumBusinessDays, earliest: day(law.earliest) })}</p>
      {law.skipped.length > 0 && (
        <p>{tTenders('skipped', { days: law.skipped.map(({ date, name }) => `${dayShort(date)}, ${name}`).join('; ') })}</p>
      )}
      {law.trace && (
        <p>
          <LawFact trace={law.trace} />
        </p>
      )}
      {law.legalBasis && <p>{tTenders('legalBasis', { basis: law.legalBasis })}</p>}
    </HowComputed>
  );
}
