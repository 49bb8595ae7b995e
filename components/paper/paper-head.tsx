import { useTranslations } from 'next-intl';
import { Qr } from '@/components/ui/qr';
import { paperEs as words } from '@/lib/messages/es/paper';
import type { Messages } from '@/lib/messages/namespaces';
import { marginRules } from './margins';
import { PageRules } from './page-rules';

/** Where a record stands in the register, as a code and in letters, and of when its figures are. */
export type Paper = { address: string; svg: string; at: Date };

export type PaperFact = { label: string; value: string };

type Props = {
  paper: Paper;
  /** Whose document it is; absent: the register's. */
  institution?: string | undefined;
  /** What kind of document it is. */
  kind: string;
  /** Name of the record. */
  title?: string | undefined;
  /** Number, municipality, date, state. */
  facts: readonly PaperFact[];
  /** Who opens the address. */
  access?: keyof Messages['paper']['access'];
};

/**
 * The head of a record on paper, in place of the page's own: who issues it, what it is, which one, and the code that leads
 * back to the register. Its words also run in the margins of every sheet.
 */
export function PaperHead({ paper, institution = words.registry, kind, title, facts, access = 'public' }: Props) {
  const t = useTranslations('paper');
  const number = facts.find(({ label }) => label === t('facts.number'))?.value;
  const running = [kind, number ?? title, institution].filter(Boolean).join(' · ');
  return (
    <div className="paper-only paper-head">
      <PageRules rules={marginRules(t, { running, at: paper.at })} />
      <div>
        <p className="paper-institution">{institution}</p>
        <p className="paper-kind">{kind}</p>
        {title && <p className="paper-title">{title}</p>}
        <dl>
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className="num">{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <Qr svg={paper.svg} label={t('qr')} />
      <p className="paper-access">
        {t(`access.${access}`)} <b>{paper.address}</b>
      </p>
    </div>
  );
}
