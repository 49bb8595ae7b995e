import { PaperFoot } from '@/components/paper/paper-foot';
import type { Paper } from '@/components/paper/paper-head';
import { ActionForm } from '@/components/ui/action-form';
import { AskFirst } from '@/components/ui/ask-first';
import { DataTable } from '@/components/ui/data-table';
import { Hidden } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/page';
import { whole } from '@/components/ui/whole';
import type { ServerAction } from '@/lib/domain/outcome';
import { evaluationEs as words } from '@/lib/messages/es/evaluation';
import { closes, instantExact, instantLong, money } from '@/lib/messages/es/format';
import { actorKindNames } from '@/lib/messages/es/law';
import { paperEs } from '@/lib/messages/es/paper';
import type { EvaluationView } from '@/lib/queries/evaluation';
import { EvaluationLayout } from './evaluation-layout';

const { signers } = paperEs;

/** Before: when it can be opened. After: the act of who presented, when, with what receipt and amount. */
export function OpeningPage({ view, paper, open }: { view: EvaluationView; paper: Paper; open: ServerAction }) {
  return (
    <EvaluationLayout view={view} paper={paper} current="opening" title={words.openingTitle}>
      {view.openedAt ? <OpeningAct view={view} openedAt={view.openedAt} /> : <ToOpen view={view} open={open} />}
      {view.openedAt && <PaperFoot signers={[{ name: view.openedBy, role: signers.evaluator }, { role: signers.witness }]} />}
    </EvaluationLayout>
  );
}

function ToOpen({ view: { call, now, may }, open }: { view: EvaluationView; open: ServerAction }) {
  if (call.status !== 'published' || !call.deadlineAt) return <Notice title={words.endedTitle}>{words.ended}</Notice>;
  if (now < call.deadlineAt) {
    return (
      <Notice tone="info" title={words.sealedTitle}>
        {words.sealed(`${instantLong(call.deadlineAt)} (${closes(call.deadlineAt, now)})`)}
      </Notice>
    );
  }
  return (
    <Section title={words.readyTitle} lead={words.ready}>
      {may.open ? (
        <ActionForm action={open} variant="inline">
          <Hidden name="tenderId" value={call.id} />
          <AskFirst action="tender.open" facts={[`${call.reference}. ${call.title}`]} />
        </ActionForm>
      ) : (
        <p>{words.notReady}</p>
      )}
    </Section>
  );
}

function OpeningAct({ view, openedAt }: { view: EvaluationView; openedAt: Date }) {
  const { offers, openedBy } = view;
  const unconfirmed = view.unreadable.filter(({ reason }) => reason === 'not-confirmed');
  const unreadable = view.unreadable.filter(({ reason }) => reason !== 'not-confirmed');
  return (
    <Section title={words.act} lead={words.opened(instantExact(openedAt), openedBy)}>
      {offers.length === 0 && (
        <Notice tone="due" title={words.noOffersTitle}>
          {words.noOffers}
        </Notice>
      )}
      {offers.length > 0 && (
        <DataTable
          caption={words.presented(offers.length)}
          columns={[
            { key: 'bidder', label: words.bidder },
            { key: 'kind', label: words.kind },
            { key: 'receipt', label: words.receipt },
            { key: 'received', label: words.received },
            { key: 'total', label: words.total, align: 'end' },
          ]}
          rows={offers.map((offer) => ({
            id: offer.id,
            bidder: offer.organisationName,
            kind: actorKindNames[offer.bidderKind],
            receipt: <span className="num">{whole(offer.receiptNumber)}</span>,
            received: <span className="num">{instantExact(offer.receivedAt)}</span>,
            total: money(offer.totalCentavos),
          }))}
        />
      )}
      {unreadable.length > 0 && (
        <Notice tone="bad" title={words.unreadableTitle}>
          <p>{words.unreadable}</p>
          <ClosedEnvelopes offers={unreadable} />
        </Notice>
      )}
      {unconfirmed.length > 0 && (
        <Notice tone="due" title={words.unconfirmedTitle}>
          <p>{words.unconfirmed}</p>
          <ClosedEnvelopes offers={unconfirmed} />
        </Notice>
      )}
    </Section>
  );
}

function ClosedEnvelopes({ offers }: { offers: EvaluationView['unreadable'] }) {
  return (
    <ul>
      {offers.map((offer) => (
        <li key={offer.id}>
          {offer.organisationName}, {words.receipt.toLowerCase()} {offer.receiptNumber}, {instantExact(offer.sentAt)}:{' '}
          {words.unreadableReasons[offer.reason]}.
        </li>
      ))}
    </ul>
  );
}
