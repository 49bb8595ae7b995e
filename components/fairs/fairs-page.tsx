import { useTranslations } from 'next-intl';
import { type Paper, PaperHead } from '@/components/paper/paper-head';
import { RecordAddress } from '@/components/paper/record-address';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { CardBox, Page } from '@/components/ui/page';
import { dayOfMonth, dayShort, integer } from '@/lib/messages/format';
import type { FairView } from '@/lib/queries/fairs';
import { office } from '@/lib/routes/office';

type Props = { fairs: readonly FairView[]; mayRecord: boolean; paper: Paper };

/** The fairs on record. */
export function FairsPage({ fairs, mayRecord, paper }: Props) {
  const tPaper = useTranslations('paper');
  const t = useTranslations('fairs');
  const record = mayRecord && <LinkButton href={office.fairs()}>{t('record')}</LinkButton>;
  return (
    <Page title={t('title')} lead={t('lead')} actions={record}>
      <PaperHead
        paper={paper}
        kind={tPaper('kinds.fairs')}
        facts={[
          { label: tPaper('facts.onRecord'), value: integer(fairs.length) },
          { label: tPaper('facts.date'), value: dayShort(dayOfMonth(paper.at)) },
        ]}
      />
      {fairs.length === 0 && <EmptyState title={t('none')}>{t('noneLead')}</EmptyState>}
      <div className="stacked:mt-4">
        {fairs.map((fair) => (
          <FairCard key={fair.id} fair={fair} />
        ))}
      </div>
      <RecordAddress paper={paper} />
    </Page>
  );
}

function FairCard({ fair }: { fair: FairView }) {
  const t = useTranslations('fairs');
  return (
    <CardBox as="article" title={fair.name}>
      <p className="text-ink-2">
        {fair.municipality}, {fair.year}
      </p>
      {fair.slogan && <p>«{fair.slogan}»</p>}
      <p className="num">
        <b>{t('exhibitors', { amount: fair.exhibitors })}</b>: {[...fair.exhibitorKinds, ...fair.exhibitorScope].join(', ')}
      </p>
      <p>
        {t('products')}: {fair.productsShown.join(', ')}
      </p>
      <p className="text-small text-ink-2">
        {t('source')}: {fair.source}
      </p>
    </CardBox>
  );
}
