import { useTranslations } from 'next-intl';
import { RuleNote } from '@/components/law/rule-note';
import { KeyValues } from '@/components/ui/key-values';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/page';
import { dayShort } from '@/lib/messages/format';
import type { OwnSigning } from '@/lib/queries/offers/signing';

/** What whoever was awarded has to do before the contract: its papers, until when, and by which rules. */
export function WinnerTerms({ signing }: { signing: OwnSigning | null }) {
  const tCensus = useTranslations('census');
  const t = useTranslations('signing');
  if (!signing) return null;
  const { papers, appeal } = signing.term;
  return (
    <Section title={t('ownTitle')} lead={t('own')}>
      {signing.today > papers.day && <Notice tone="due">{t('ownLate')}</Notice>}
      <KeyValues
        items={[
          { label: t('papers'), value: t('papersUntil', { day: dayShort(papers.day) }) },
          { label: t('appeal'), value: appeal ? t('appealUntil', { day: dayShort(appeal.day) }) : t('noAppeal') },
        ]}
      />
      <p className="text-small">
        <RuleNote {...papers.trace} />
      </p>
      {signing.papers.length > 0 && (
        <>
          <p>{t('ownList')}</p>
          <ul className="stacked:mt-4">
            {signing.papers.map(({ document, trace }) => (
              <li key={document}>
                {tCensus(`documentNames.${document}`)}
                <br />
                <span className="text-small">
                  <RuleNote {...trace} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
