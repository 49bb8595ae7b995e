import { ActForm } from '@/components/ui/act-form';
import { BigFigure } from '@/components/ui/big-figure';
import { CheckAnswers } from '@/components/ui/check-answers';
import { Hidden } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import type { OfferWarning } from '@/lib/domain/awards/preview';
import type { Desk } from '@/lib/domain/offers/desk';
import { emptyContent, itemsOf, itemTotal, offerTotal } from '@/lib/domain/offers/offer';
import type { Door } from '@/lib/domain/outcome';
import { money } from '@/lib/messages/es/format';
import { lotItemNames } from '@/lib/messages/es/item-names';
import { warningSentence, offersEs as words } from '@/lib/messages/es/offers';
import { AmendedNotice, SeenAmendment } from './amended-notice';

type Props = { desk: Desk; warnings: readonly OfferWarning[]; send: Door };

/** Everything once more before it goes. What is sent is what was seen here: another draft is not taken in its place. */
export function OfferReview({ desk, warnings, send }: Props) {
  const { call, draft, standing, bidder } = desk;
  const names = lotItemNames(call.lots);
  const content = draft?.content ?? emptyContent;
  const list = `/productor/convocatorias/${call.id}/oferta`;
  const step = (name: string | number) => `${list}?paso=${name}`;
  return (
    <Page
      title={words.check}
      lead={`${call.title}. ${call.buyerName}.`}
      width="narrow"
      breadcrumb={[{ label: words.title, href: list }]}
    >
      <AmendedNotice call={call} since={draft?.savedAt} draft />
      <BigFigure
        label={words.total}
        value={money(offerTotal(content))}
        size="medium"
        how={<p className="num">{words.totalHow(content.items.map((item) => money(itemTotal(item))))}</p>}
      />
      <CheckAnswers
        answers={[
          ...itemsOf(call).flatMap((item, i) => {
            const offered = content.items.find((one) => one.lotItemId === item.id);
            const change = step(i + 1);
            const label = names.get(item.id) ?? '';
            return offered
              ? [{ label, value: <span className="num">{words.offered(offered.units, offered.priceCentavos)}</span>, change }]
              : [];
          }),
          {
            label: words.claims,
            value: words.claimsChosen(
              content.claims.map(({ claim, certificate }) => `${words.claimShort[claim]} (${certificate})`),
            ),
            change: step('margenes'),
          },
        ]}
      />
      {warnings.length > 0 && (
        <Notice tone="due" title={words.warnings}>
          <ul>
            {warnings.map((warning) => (
              <li key={warningSentence(warning)}>{warningSentence(warning)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {draft && bidder.confirmed && (
        <ActForm act={send} submit={standing ? words.sendAgain : words.send}>
          <Hidden name="tenderId" value={call.id} />
          <Hidden name="checkedAt" value={draft.savedAt.toISOString()} />
          <SeenAmendment call={call} />
          <p className="quiet">{words.sendNote}</p>
        </ActForm>
      )}
      {!bidder.confirmed && (
        <Notice tone="due" title={words.pendingTitle}>
          {words.pending}
        </Notice>
      )}
    </Page>
  );
}
