import { crumbsOf } from '@/components/tenders/crumbs';
import { StatusTag } from '@/components/tenders/status-tag';
import { BigFigure } from '@/components/ui/big-figure';
import { FunnelChart } from '@/components/ui/charts/funnel-chart';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Page, Section } from '@/components/ui/page';
import { type Barriers, coverTogether } from '@/lib/domain/matching/barriers';
import type { ServerAction } from '@/lib/domain/outcome';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import type { Lot } from '@/lib/domain/tenders/tender';
import { barrierNames, barriersEs } from '@/lib/messages/es/matching';
import { tendersEs } from '@/lib/messages/es/tenders';
import type { StudiedLot } from '@/lib/queries/matching/barriers';
import { office } from '@/lib/routes/office';
import { ActorsTable } from './actors-table';
import { Changes } from './changes';
import { LotsOverview } from './lots-overview';

type Props = {
  detail: TenderDetail;
  overview: readonly { lot: Lot; barriers: Barriers }[];
  studied: StudiedLot | null;
  mayEdit: boolean;
  split: ServerAction;
};

/** Who could serve a lot, what stops the others, and what would change if the draft did. */
export function BarriersPage({ detail, overview, studied, mayEdit, split }: Props) {
  const { tender, standing } = detail;
  const lead = studied ? tendersEs.lotTitle(studied.lot.number, studied.lot.title) : barriersEs.noLots;
  return (
    <Page
      title={barriersEs.title}
      lead={lead}
      breadcrumb={crumbsOf(tender, barriersEs.title)}
      tag={<StatusTag standing={standing} />}
    >
      <p className="text-ink-2">{barriersEs.lead}</p>
      {studied &&
        (studied.barriers.withProduct === 0 ? (
          <EmptyState title={barriersEs.nobody} action={<LinkButton href={office.census()}>{barriersEs.toCensus}</LinkButton>}>
            <p>{barriersEs.nobodyNext}</p>
          </EmptyState>
        ) : (
          <>
            <div className={looks.split}>
              <LotFunnel studied={studied} />
              {studied.changes.length > 0 && <Changes detail={detail} studied={studied} mayEdit={mayEdit} split={split} />}
            </div>
            <Section title={barriersEs.actors}>
              <ActorsTable suppliers={studied.barriers.suppliers} />
            </Section>
          </>
        ))}
      {overview.length > 1 && (
        <Section title={barriersEs.otherLots}>
          <LotsOverview tender={tender} overview={overview} current={studied?.lot.id} />
        </Section>
      )}
    </Page>
  );
}

/** The number that matters, and the barriers one after another. */
function LotFunnel({ studied: { barriers, chosen } }: { studied: StudiedLot }) {
  const { withProduct, canOffer, steps } = barriers;
  const after = chosen?.barriers;
  return (
    <div className={looks.card}>
      <div className="flex flex-wrap items-start gap-9" aria-live="polite">
        <BigFigure label={barriersEs.today} value={canOffer} note={barriersEs.of(withProduct)} how={barriersEs.howCounted} />
        {after && <BigFigure label={barriersEs.changed} value={after.canOffer} note={barriersEs.of(after.withProduct)} />}
      </div>
      <FunnelChart
        title={barriersEs.funnel}
        description={barriersEs.funnelDescription(canOffer, withProduct)}
        itemLabel={barriersEs.step}
        leftLabel={barriersEs.left}
        afterLabel={after ? barriersEs.leftAfter : undefined}
        stages={[
          {
            id: 'product',
            label: barriersEs.inCensus,
            left: withProduct,
            after: after?.withProduct,
          },
          ...steps.map(({ kind, left }, index) => ({
            id: kind,
            label: barrierNames[kind],
            left,
            after:
              after &&
              (after.steps.find((step) => step.kind === kind)?.left ?? after.steps[index - 1]?.left ?? after.withProduct),
          })),
        ]}
      />
      {canOffer > 0 && <p className="text-ink-2">{barriersEs.together(coverTogether(barriers))}</p>}
    </div>
  );
}
