import { useTranslations } from 'next-intl';
import { reportTold } from '@/components/evaluation/report-told';
import { UnitSection } from '@/components/evaluation/unit-section';
import { PaperActions } from '@/components/paper/paper-actions';
import { DataTable } from '@/components/ui/data-table';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import { TermList } from '@/components/ui/term';
import { whole } from '@/components/ui/whole';
import { contractsEndedOf, isPartlyDeserted } from '@/lib/domain/tenders/detail';
import { dayOfMonth, dayShort, instantExact, money } from '@/lib/messages/format';
import { bidderName, namesLeftOut, supplierName } from '@/lib/messages/told/results';
import { standingName } from '@/lib/messages/told/tenders';
import type { TenderResults } from '@/lib/queries/tenders/results';
import { site } from '@/lib/routes/site';
import { CheckedOffers } from './checked-offers';
import { UnsignedRounds } from './unsigned-rounds';

/** What anyone may know of a tender since its opening: who offered; once it is decided, everything that decided it. */
export function ResultsPage({ results }: { results: TenderResults }) {
  const tTenders = useTranslations('tenders');
  const tResults = useTranslations('results');
  const tEvaluation = useTranslations('evaluation');
  const { tender, bidders, decided } = results;
  const tLaw = useTranslations('law');
  const names = new Map(bidders.map((bidder) => [bidder.id, bidderName(tResults, tLaw, bidder)]));
  const offers = bidders.map(({ id }) => ({
    id,
    organisationName: names.get(id) ?? '',
    claimChecks: decided?.checked.find(({ offerId }) => offerId === id)?.claims.flatMap(({ check }) => check ?? []) ?? [],
  }));
  const hasDeserted = decided?.units.some(({ record }) => record?.outcome === 'deserted') ?? false;
  const after = {
    partlyDeserted: isPartlyDeserted(tender.status, hasDeserted),
    contractsEnded: contractsEndedOf((decided?.contracts ?? []).map(({ endedOn }) => ({ ended: endedOn !== null }))),
  };
  const isVoid = tender.status === 'annulled' || tender.status === 'cancelled';
  return (
    <Page
      title={tResults('heading')}
      lead={tResults('lead', { title: tender.title, municipality: tender.municipality })}
      breadcrumb={[
        { label: tTenders('title'), href: site.tenders() },
        { label: tender.reference, href: site.tender(tender.id) },
      ]}
      tag={<Tag tone={isVoid ? 'bad' : 'info'}>{standingName(tTenders, tender.status, after)}</Tag>}
      actions={<PaperActions hrefOf={(asked) => site.resultsPaper(tender.id, asked)} />}
    >
      {isVoid && <Notice tone="bad" title={tResults('annulled')} />}
      <TermList of={decided ? ['reference', 'adjusted', 'margin', 'award', 'deserted', 'sabs', 'dbc'] : ['deserted', 'award']} />
      {bidders.some(({ name }) => name === null) && <p className="text-small text-ink-2">{namesLeftOut(tResults)}</p>}
      <Bidders results={results} />
      {!decided && bidders.length > 0 && <p>{tResults('pricesLater')}</p>}
      {decided?.at && <p>{tResults('decided', { institution: decided.by, at: instantExact(decided.at) })}</p>}
      {decided?.units.map((unit) => (
        <div key={unit.unit.targetId} className="stacked:mt-4">
          <UnitSection view={unit} offers={offers} partialAllowed={tender.partialAllowed} />
          <UnsignedRounds rounds={unit.rounds} names={names} />
        </div>
      ))}
      {decided && <CheckedOffers checked={decided.checked} names={names} />}
      {decided?.report && (
        <Section title={tResults('report')}>
          <p className={looks.prose}>{reportTold(tEvaluation, decided.report)}</p>
          <p className="text-ink-2">{tResults('evaluated', { institution: decided.by })}</p>
        </Section>
      )}
      {decided && decided.contracts.length > 0 && <Contracts contracts={decided.contracts} />}
      <div className="flex flex-wrap items-center gap-3 print:hidden!">
        <LinkButton href={site.tender(tender.id)} tone="secondary">
          {tResults('call')}
        </LinkButton>
      </div>
    </Page>
  );
}

function Bidders({ results: { bidders, openedAt } }: { results: TenderResults }) {
  const tEvaluation = useTranslations('evaluation');
  const tResults = useTranslations('results');
  const tLaw = useTranslations('law');
  const someShut = bidders.some(({ unreadable }) => unreadable !== null);
  return (
    <Section title={tResults('bidders')} lead={tResults('opened', { at: instantExact(openedAt) })}>
      {bidders.length === 0 ? (
        <p>{tResults('nobody')}</p>
      ) : (
        <DataTable
          caption={tResults('bidders')}
          quietCaption
          columns={[
            { key: 'bidder', label: tResults('bidder') },
            { key: 'kind', label: tResults('kind') },
            { key: 'receipt', label: tResults('receipt'), brief: true },
            { key: 'received', label: tResults('received') },
            ...(someShut ? [{ key: 'envelope', label: tResults('envelope') }] : []),
          ]}
          rows={bidders.map((bidder) => ({
            id: bidder.id,
            bidder: bidderName(tResults, tLaw, bidder),
            kind: tLaw(`actorKinds.${bidder.kind}`),
            receipt: <span className="num">{whole(bidder.receiptNumber)}</span>,
            received: <span className="num">{instantExact(bidder.receivedAt)}</span>,
            envelope: bidder.unreadable ? tEvaluation(`unreadableReasons.${bidder.unreadable}`) : tResults('envelopeOpen'),
          }))}
        />
      )}
    </Section>
  );
}

type Contracts = NonNullable<TenderResults['decided']>['contracts'];

function Contracts({ contracts }: { contracts: Contracts }) {
  const tLaw = useTranslations('law');
  const tResults = useTranslations('results');
  const t = useTranslations('contracts');
  return (
    <Section title={tResults('contracts')}>
      <DataTable
        caption={tResults('contracts')}
        quietCaption
        columns={[
          { key: 'number', label: tResults('contract') },
          { key: 'supplier', label: t('columns.supplier') },
          { key: 'amount', label: tResults('amount'), align: 'end' },
          { key: 'signed', label: tResults('signed'), brief: true },
          { key: 'ends', label: tResults('ends'), brief: true },
        ]}
        rows={contracts.map(({ id, form, number, supplier, supplierKind, amount, signedAmount, signedAt, endsOn, endedOn }) => ({
          id,
          number: `${t(`forms.${form}`)} ${number}`,
          supplier: supplierName(tLaw, supplier, supplierKind),
          amount:
            amount === signedAmount
              ? money(amount)
              : tResults('changedFrom', { now: money(amount), signed: money(signedAmount) }),
          signed: dayShort(dayOfMonth(signedAt)),
          ends: endedOn ? t('endedOn', { day: dayShort(endedOn) }) : dayShort(endsOn),
        }))}
      />
    </Section>
  );
}
