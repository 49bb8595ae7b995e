import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { Notice } from '@/components/ui/notice';
import type { Finding, Where } from '@/lib/domain/awards/precheck';
import { useTranslators } from '@/lib/messages/use-translators';
import { producer } from '@/lib/routes/producer';
import { findingTold } from './findings-told';

type Props = {
  findings: readonly Finding[];
  requirements: readonly { id: string; text: string }[];
  tenderId: string;
};

const filePages = { paper: producer.file(), capacity: producer.file(), facts: producer.fileData() } as const;

/** What would make the offer void or disqualify it, each with the way to where it is mended; or that nothing was found. */
export function PreCheck({ findings, requirements, tenderId }: Props) {
  const translators = useTranslators();
  const t = useTranslations('offers');
  if (findings.length === 0)
    return (
      <Notice tone="ok">
        <p>{t('allWell')}</p>
      </Notice>
    );
  const titles = { void: t('cannotSend'), out: t('wouldBeOut'), judged: t('wouldBeJudged') };
  const textOf = (id: string) => requirements.find((one) => one.id === id)?.text ?? '';
  const href = (where: Where) =>
    'file' in where ? filePages[where.file] : producer.prepareOffer(tenderId, { paso: where.step });
  return (['void', 'out', 'judged'] as const).map((weight) => {
    const own = findings.filter((finding) => finding.weight === weight);
    if (own.length === 0) return null;
    return (
      <Notice key={weight} tone={weight === 'judged' ? 'due' : 'bad'} title={titles[weight]}>
        {weight === 'judged' && <p>{t('wouldBeJudgedLead')}</p>}
        <ul className="stacked:mt-4">
          {own.map((finding) => {
            const sentence = findingTold(translators, finding, textOf);
            return (
              <li key={sentence}>
                <span className="num">{sentence}</span>{' '}
                <AppLink href={href(finding.where)} aria-label={t('mendOf', { what: sentence })}>
                  {t('mend')}
                </AppLink>
              </li>
            );
          })}
        </ul>
      </Notice>
    );
  });
}
