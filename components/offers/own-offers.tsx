import { AppLink } from '@/components/ui/app-link';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import { whole } from '@/components/ui/whole';
import type { TenderStatus } from '@/lib/domain/tenders/tender';
import { instantExact } from '@/lib/messages/es/format';
import { receiptEs, offersEs as words } from '@/lib/messages/es/offers';
import { tenderStatusNames } from '@/lib/messages/es/tenders';

type Line = {
  id: string;
  reference: string;
  title: string;
  buyerName: string;
  status: TenderStatus;
  receiptNumber: string;
  sentAt: Date;
  standing: boolean;
  withdrawn: boolean;
  unconfirmed: boolean;
  takesOffers: boolean;
  awarded: boolean;
};

/** What the producer has sent, newest first. */
export function OwnOffers({ offers }: { offers: readonly Line[] }) {
  return (
    <Page
      title={words.mine}
      lead={words.mineLead}
      width="narrow"
      breadcrumb={[{ label: words.opportunities, href: '/productor' }]}
    >
      {offers.length === 0 && (
        <EmptyState title={words.none} action={<LinkButton href="/productor">{words.opportunities}</LinkButton>}>
          {words.noneNext}
        </EmptyState>
      )}
      <ul className="list">
        {offers.map((offer) => (
          <li key={offer.id}>
            <AppLink href={`/productor/ofertas/${offer.id}`} className="list-title">
              {offer.title}
            </AppLink>
            <StateTag {...offer} />
            <p className="quiet num">
              {offer.buyerName}. {whole(receiptEs.title(offer.receiptNumber))}, {instantExact(offer.sentAt)}. {words.tender}{' '}
              {tenderStatusNames[offer.status]}.
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
}

type State = Pick<Line, 'awarded' | 'standing' | 'withdrawn' | 'unconfirmed' | 'takesOffers'>;

function StateTag({ awarded, standing, withdrawn, unconfirmed, takesOffers }: State) {
  if (awarded) return <Tag tone="ok">{tenderStatusNames.awarded}</Tag>;
  if (standing && unconfirmed) return <Tag tone="due">{receiptEs.states[takesOffers ? 'unconfirmed' : 'notConfirmed']}</Tag>;
  if (standing) return <Tag tone="info">{receiptEs.states.standing}</Tag>;
  return <Tag>{withdrawn ? receiptEs.states.withdrawn : receiptEs.states.replaced}</Tag>;
}
