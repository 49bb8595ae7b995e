import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Card, Page } from '@/components/ui/page';
import { fairsEs } from '@/lib/messages/es/fairs';

export type Fair = {
  id: string;
  year: number;
  name: string;
  slogan: string;
  exhibitors: number;
  exhibitorScope: readonly string[];
  exhibitorKinds: readonly string[];
  productsShown: readonly string[];
  source: string;
  municipality: string;
};

/** The fairs on record. */
export function FairsPage({ fairs, mayRecord }: { fairs: readonly Fair[]; mayRecord: boolean }) {
  const record = mayRecord && <LinkButton href="/municipio/ferias">{fairsEs.record}</LinkButton>;
  return (
    <Page title={fairsEs.title} lead={fairsEs.lead} actions={record}>
      {fairs.length === 0 && <EmptyState title={fairsEs.none}>{fairsEs.noneLead}</EmptyState>}
      <div className="stack">
        {fairs.map((fair) => (
          <FairCard key={fair.id} fair={fair} />
        ))}
      </div>
    </Page>
  );
}

function FairCard({ fair }: { fair: Fair }) {
  return (
    <Card as="article" title={fair.name}>
      <p className="quiet">
        {fair.municipality}, {fair.year}
      </p>
      {fair.slogan && <p>«{fair.slogan}»</p>}
      <p className="num">
        <b>{fairsEs.exhibitors(fair.exhibitors)}</b>: {[...fair.exhibitorKinds, ...fair.exhibitorScope].join(', ')}
      </p>
      <p>
        {fairsEs.products}: {fair.productsShown.join(', ')}
      </p>
      <p className="small quiet">
        {fairsEs.source}: {fair.source}
      </p>
    </Card>
  );
}
