import { type Paper, PaperHead } from '@/components/paper/paper-head';
import { RecordAddress } from '@/components/paper/record-address';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { CardBox, Page } from '@/components/ui/page';
import { fairsEs } from '@/lib/messages/es/fairs';
import { dayOfMonth, dayShort, integer } from '@/lib/messages/es/format';
import { paperEs } from '@/lib/messages/es/paper';
import type { FairView } from '@/lib/queries/fairs';
import { office } from '@/lib/routes/office';

type Props = { fairs: readonly FairView[]; mayRecord: boolean; paper: Paper };

/** The fairs on record. */
export function FairsPage({ fairs, mayRecord, paper }: Props) {
  const record = mayRecord && <LinkButton href={office.fairs()}>{fairsEs.record}</LinkButton>;
  return (
    <Page title={fairsEs.title} lead={fairsEs.lead} actions={record}>
      <PaperHead
        paper={paper}
        kind={paperEs.kinds.fairs}
        facts={[
          { label: paperEs.facts.onRecord, value: integer(fairs.length) },
          { label: paperEs.facts.date, value: dayShort(dayOfMonth(paper.at)) },
        ]}
      />
      {fairs.length === 0 && <EmptyState title={fairsEs.none}>{fairsEs.noneLead}</EmptyState>}
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
  return (
    <CardBox as="article" title={fair.name}>
      <p className="text-ink-2">
        {fair.municipality}, {fair.year}
      </p>
      {fair.slogan && <p>«{fair.slogan}»</p>}
      <p className="num">
        <b>{fairsEs.exhibitors(fair.exhibitors)}</b>: {[...fair.exhibitorKinds, ...fair.exhibitorScope].join(', ')}
      </p>
      <p>
        {fairsEs.products}: {fair.productsShown.join(', ')}
      </p>
      <p className="text-small text-ink-2">
        {fairsEs.source}: {fair.source}
      </p>
    </CardBox>
  );
}
