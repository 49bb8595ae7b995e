import { AmendedNotice } from '@/components/offers/amended-notice';
import { DropPoints } from '@/components/tenders/lot-view';
import { StatusTag } from '@/components/tenders/status-tag';
import { Ending } from '@/components/tenders/tender-notes';
import { HowComputed } from '@/components/ui/how-computed';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import { TermList } from '@/components/ui/term';
import type { LotFit } from '@/lib/domain/matching/opportunity';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import type { TenderSheet } from '@/lib/domain/tenders/sheet';
import { closes, dayShort, money } from '@/lib/messages/es/format';
import { opportunitiesEs as words } from '@/lib/messages/es/matching';
import { questionsEs } from '@/lib/messages/es/questions';
import { frequencyNames, tendersEs } from '@/lib/messages/es/tenders';
import { termsIn } from '@/lib/messages/es/terms';
import { Checks } from './checks';
import { away, CoverMeter } from './lot-fit';

type Props = {
  sheet: TenderSheet;
  lots: readonly LotFit[];
  takesOffers: boolean;
  now: Date;
};

/** One tender as it fits the reader's organisation, lot by lot. */
export function OpportunityPage({ sheet, lots, takesOffers, now }: Props) {
  const { tender, standing, buyer, requirements } = sheet;
  const offer = takesOffers && <LinkButton href={`/productor/convocatorias/${tender.id}/oferta`}>{words.prepare}</LinkButton>;
  return (
    <Page
      title={tender.title}
      lead={buyer.name}
      breadcrumb={[{ label: words.back, href: '/productor' }, { label: tender.reference }]}
      tag={
        takesOffers && tender.deadlineAt ? (
          <Tag tone="due">{closes(tender.deadlineAt, now)}</Tag>
        ) : (
          <StatusTag standing={standing} />
        )
      }
      actions={offer}
    >
      <Ending tender={tender} />
      {!takesOffers && !tender.cancelReason && <Notice tone="due" title={words.closed} />}
      {takesOffers && <AmendedNotice call={{ id: tender.id, amendments: sheet.amendments }} />}
      <p>
        {frequencyNames[tender.deliveryFrequency]}. {tender.partialAllowed ? words.takesPart : words.takesWhole}
      </p>
      {lots.map((row) => (
        <LotCard key={row.lot.id} row={row} requirements={requirements} />
      ))}
      <TermList of={['reference', ...termsIn(requirements.map(({ text }) => text))]} />
      <div className="cluster">
        {offer}
        <LinkButton href={`/convocatorias/${tender.id}`} tone="secondary">
          {words.see}
        </LinkButton>
        {tender.questionsUntil && (
          <LinkButton href={`/productor/convocatorias/${tender.id}/preguntas`} tone="secondary">
            {questionsEs.title}
          </LinkButton>
        )}
      </div>
    </Page>
  );
}

function LotCard({ row: { lot, fit }, requirements }: { row: LotFit; requirements: readonly Requirement[] }) {
  return (
    <article className="card stack" id={`lote-${lot.number}`}>
      <h2>{tendersEs.lotTitle(lot.number, lot.title)}</h2>
      <p className="quiet num">
        {[tendersEs.periodOf(dayShort(lot.startsOn), dayShort(lot.endsOn)), away(fit)].filter(Boolean).join(', ')}
      </p>
      <ul>
        {lot.items.map((item) => (
          <li key={item.id} className="num">
            {item.productName}, {item.presentation}: {tendersEs.units(item.units)}. {tendersEs.unitPrice}:{' '}
            <b>{money(item.priceCentavos)}</b>
          </li>
        ))}
      </ul>
      {fit.madeGrams > 0 ? (
        <>
          <CoverMeter lot={lot} fit={fit} />
          <HowComputed>{words.howCover}</HowComputed>
          <h3>
            {words.checks}: {words.meets(fit.met, fit.of)}
          </h3>
          <Checks checks={fit.checks} requirements={requirements} />
        </>
      ) : (
        <p className="quiet">{words.cannotCover}</p>
      )}
      <DropPoints lot={lot} />
    </article>
  );
}
