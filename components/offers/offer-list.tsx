import { AppLink } from '@/components/ui/app-link';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import { TaskList } from '@/components/ui/task-list';
import { TermList } from '@/components/ui/term';
import { emptyContent, itemsOf } from '@/lib/domain/offers/offer';
import { offersEs as words } from '@/lib/messages/es/offers';
import { claimShort, offerClaimsEs } from '@/lib/messages/es/offers-claims';
import { uiEs } from '@/lib/messages/es/ui';
import type { OfferDraft } from '@/lib/queries/offers/offer-draft';
import { producer } from '@/lib/routes/producer';
import { AmendedNotice } from './amended-notice';
import { ToConfirm } from './to-confirm';

/** What there is to offer, what has a price already, and what comes next. */
export function OfferList({ offerDraft, deadline }: { offerDraft: OfferDraft; deadline: string }) {
  const { call, draft, standing } = offerDraft;
  const { items, claims } = draft?.content ?? emptyContent;
  const address = (step: string | number) => producer.prepareOffer(call.id, { paso: step });
  const numbers = new Map(itemsOf(call).map((item, i) => [item.id, i + 1]));
  const next = itemsOf(call).findIndex(({ id }) => !items.some((item) => item.lotItemId === id));
  return (
    <Page
      title={words.title}
      lead={`${call.title}. ${call.buyerName}, ${deadline}.`}
      width="narrow"
      breadcrumb={[{ label: words.back, href: producer.opportunity(call.id) }]}
    >
      {standing?.unconfirmed ? (
        <ToConfirm offerId={standing.id} amendment={standing.unconfirmed} />
      ) : (
        standing && (
          <Notice tone="ok" title={words.standing(standing.receiptNumber, standing.sentAt)}>
            <AppLink href={producer.offer(standing.id)}>{words.seeReceipt}</AppLink>
          </Notice>
        )
      )}
      <AmendedNotice call={call} since={draft?.savedAt} draft={draft !== null} />
      {draft && !standing?.isDraft && <p className="text-ink-2 num">{words.saved(draft.savedAt)}</p>}
      {call.lots.map((lot) => (
        <Section key={lot.id} title={words.lot(lot.number, lot.title)}>
          <TaskList
            label={words.lot(lot.number, lot.title)}
            tasks={lot.items.map((item) => {
              const offered = items.find((one) => one.lotItemId === item.id);
              return {
                label: words.product(item.productName, item.presentation),
                href: address(numbers.get(item.id) ?? 1),
                hint: offered ? words.offered(offered.units, offered.priceCentavos) : words.asks(item.units, item.priceCentavos),
                state: offered ? 'done' : 'pending',
                stateLabel: offered ? words.withPrice : words.notOffered,
              };
            })}
          />
        </Section>
      ))}
      <p className="text-ink-2">{words.asAWhole[call.awardForm]}</p>
      <TaskList
        label={words.review}
        tasks={[
          {
            label: words.claims,
            href: address('margenes'),
            hint: offerClaimsEs.chosen(claims.map(({ claim }) => claimShort[claim])),
            state: claims.length > 0 ? 'done' : 'pending',
            stateLabel: claims.length > 0 ? undefined : uiEs.optional,
          },
          {
            label: words.review,
            href: address('revisar'),
            hint: items.length > 0 ? undefined : words.reviewBlocked,
            state: items.length > 0 ? 'current' : 'blocked',
          },
        ]}
      />
      <div className="flex flex-wrap items-center gap-3">
        <LinkButton href={address(items.length > 0 ? 'revisar' : next + 1)}>
          {items.length > 0 ? words.review : words.start}
        </LinkButton>
      </div>
      <p className="text-small text-ink-2">{words.sealedNote}</p>
      <TermList of={['reference', 'margin', 'seal']} />
    </Page>
  );
}
