import { useTranslations } from 'next-intl';
import { crumbsOf } from '@/components/tenders/crumbs';
import { StatusTag } from '@/components/tenders/status-tag';
import { BigFigure } from '@/components/ui/big-figure';
import { FunnelChart } from '@/components/ui/charts/funnel-chart';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Page, Section } from '@/components/ui/page';
import { type Barriers, coverTogether } from '@/lib/domain/matching/barriers';
import { percentCovered } from '@/lib/domain/matching/capacity';
import type { ServerAction } from '@/lib/domain/outcome';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import type { Lot } from '@/lib/domain/tenders/tender';
import { decimal, integer, kilograms, percentPoints } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';
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
  const tTenders = useTranslations('tenders');
  const t = useTranslations('matching');
  const { tender, standing } = detail;
  const lead = studied
    ? tTenders('lotTitle', { number: String(studied.lot.number), title: studied.lot.title })
    : t('barriers.noLots');
  return (
    <Page
      title={t('barriers.title')}
      lead={lead}
      breadcrumb={crumbsOf(tTenders, tender, t('barriers.title'))}
      tag={<StatusTag standing={standing} />}
    >
      <p className="text-ink-2">{t('barriers.lead')}</p>
      {studied &&
        (studied.barriers.withProduct === 0 ? (
          <EmptyState
            title={t('barriers.nobody')}
            action={<LinkButton href={office.census()}>{t('barriers.toCensus')}</LinkButton>}
          >
            <p>{t('barriers.nobodyNext')}</p>
          </EmptyState>
        ) : (
          <>
            <div className={looks.split}>
              <LotFunnel studied={studied} />
              {studied.changes.length > 0 && <Changes detail={detail} studied={studied} mayEdit={mayEdit} split={split} />}
            </div>
            <Section title={t('barriers.actors')}>
              <ActorsTable suppliers={studied.barriers.suppliers} />
            </Section>
          </>
        ))}
      {overview.length > 1 && (
        <Section title={t('barriers.otherLots')}>
          <LotsOverview tender={tender} overview={overview} current={studied?.lot.id} />
        </Section>
      )}
    </Page>
  );
}

/** The number that matters, and the barriers one after another. */
function LotFunnel({ studied: { barriers, chosen } }: { studied: StudiedLot }) {
  const t = useTranslations('matching');
  const { withProduct, canOffer, steps } = barriers;
  const after = chosen?.barriers;
  return (
    <div className={looks.card}>
      <div className="flex flex-wrap items-start gap-9" aria-live="polite">
        <BigFigure
          label={t('barriers.today')}
          value={canOffer}
          note={t('barriers.of', { all: integer(withProduct) })}
          how={t('barriers.howCounted')}
        />
        {after && (
          <BigFigure
            label={t('barriers.changed')}
            value={after.canOffer}
            note={t('barriers.of', { all: integer(after.withProduct) })}
          />
        )}
      </div>
      <FunnelChart
        title={t('barriers.funnel')}
        description={t('barriers.funnelDescription', { all: withProduct, able: canOffer, figure: String(canOffer) })}
        itemLabel={t('barriers.step')}
        leftLabel={t('barriers.left')}
        afterLabel={after ? t('barriers.leftAfter') : undefined}
        stages={[
          {
            id: 'product',
            label: t('barriers.inCensus'),
            left: withProduct,
            after: after?.withProduct,
          },
          ...steps.map(({ kind, left }, index) => ({
            id: kind,
            label: t(`barrierNames.${kind}`),
            left,
            after:
              after &&
              (after.steps.find((step) => step.kind === kind)?.left ?? after.steps[index - 1]?.left ?? after.withProduct),
          })),
        ]}
      />
      {canOffer > 0 && <p className="text-ink-2">{togetherTold(t, coverTogether(barriers))}</p>}
    </div>
  );
}

/** How much of the lot all who can offer cover together. */
function togetherTold(t: Translator<'matching'>, cover: ReturnType<typeof coverTogether>): string {
  const percent = percentCovered(cover);
  const parts = { covered: kilograms(cover.coveredGrams), needed: kilograms(cover.neededGrams) };
  if (percent < 100) return t('barriers.together.part', { percent: percentPoints(percent), ...parts });
  if (percent < 110) return t('barriers.together.whole', parts);
  return t('barriers.together.times', { times: decimal(Math.floor(percent / 10) / 10, 1), ...parts });
}
