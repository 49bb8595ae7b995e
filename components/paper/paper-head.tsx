import { useTranslations } from 'next-intl';
import { Qr } from '@/components/ui/qr';
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

const head =
  'hidden print:mt-0 print:grid print:grid-cols-[1fr_30mm] print:gap-x-[8mm] print:gap-y-[2mm] print:border-b-[1.5pt] print:border-ink print:pb-[3mm] print:[&_img]:size-[30mm] print:[&_img]:rounded-none print:[&_img]:p-0';

/**
 * The head of a record on paper, in place of the page's own: who issues it, what it is, which one, and the code that leads
 * back to the register. Its words also run in the margins of every sheet.
 */
export function PaperHead({ paper, institution: whose, kind, title, facts, access = 'public' }: Props) {
  const t = useTranslations('paper');
  const institution = whose ?? t('registry');
  const number = facts.find(({ label }) => label === t('facts.number'))?.value;
  const running = [kind, number ?? title, institution].filter(Boolean).join(' · ');
  return (
    <div data-part="paper-head" className={head}>
      <PageRules rules={marginRules(t, { running, at: paper.at })} />
      <div>
        <p className="font-semibold">{institution}</p>
        <p
          data-part="paper-kind"
          className="font-serif print:mt-[1mm] print:text-[20pt] leading-[1.15] font-semibold tracking-[-0.01em]"
        >
          {kind}
        </p>
        {title && <p className="font-serif print:mt-[1.5mm] print:text-[13pt] leading-[1.25] font-semibold">{title}</p>}
        <dl className="print:mt-[3mm] print:flex print:flex-wrap print:gap-x-[7mm] print:gap-y-[1mm]">
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt className="text-ink-2 print:text-[8pt]">{label}</dt>
              <dd className="num font-semibold">{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <Qr svg={paper.svg} label={t('qr')} />
      <p data-part="paper-access" className="col-span-full wrap-anywhere text-ink-2 print:text-[8pt]">
        {t(`access.${access}`)} <b>{paper.address}</b>
      </p>
    </div>
  );
}
