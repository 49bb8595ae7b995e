import { useTranslations } from 'next-intl';
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
import { closes, instantExact, instantLong, money } from '@/lib/messages/es/format';
import type { EvaluationView } from '@/lib/queries/evaluation';
import { EvaluationLayout } from './evaluation-layout';

/** Before: when it can be opened. After: the act of who presented, when, with what receipt and amount. */
export function OpeningPage({ view, paper, open }: { view: EvaluationView; paper: Paper; open: ServerAction }) {
  const tPaper = useTranslations('paper');
  const t = useTranslations('evaluation');
  return (
    <EvaluationLayout view={view} paper={paper} current="opening" title={t('openingTitle')}>
      {view.openedAt ? <OpeningAct view={view} openedAt={view.openedAt} /> : <ToOpen view={view} open={open} />}
      {view.openedAt && (
        <PaperFoot signers={[{ name: view.openedBy, role: tPaper('signers.evaluator') }, { role: tPaper('signers.witness') }]} />
      )}
    </EvaluationLayout>
  );
}

function ToOpen({ view: { tender, now, may }, open }: { view: EvaluationView; open: ServerAction }) {
  const t = useTranslations('evaluation');
  if (tender.status !== 'published' || !tender.deadlineAt) return <Notice title={t('endedTitle')}>{t('ended')}</Notice>;
  if (now < tender.deadlineAt) {
    return (
      <Notice tone="info" title={t('sealedTitle')}>
        {t('sealed', { deadline: `${instantLong(tender.deadlineAt)} (${closes(tender.deadlineAt, now)})` })}
      </Notice>
    );
  }
  return (
    <Section title={t('readyTitle')} lead={t('ready')}>
      {may.open ? (
        <ActionForm action={open} variant="inline">
          <Hidden name="tenderId" value={tender.id} />
          <AskFirst action="tender.open" facts={[`${tender.reference}. ${tender.title}`]} />
        </ActionForm>
      ) : (
        <p>{t('notReady')}</p>
      )}
    </Section>
  );
}

function OpeningAct({ view, openedAt }: { view: EvaluationView; openedAt: Date }) {
  const tLaw = useTranslations('law');
  const t = useTranslations('evaluation');
  const { offers, openedBy } = view;
  const unconfirmed = view.unreadable.filter(({ reason }) => reason === 'not-confirmed');
  const unreadable = view.unreadable.filter(({ reason }) => reason !== 'not-confirmed');
  return (
    <Section title={t('act')} lead={t('opened', { at: instantExact(openedAt), by: openedBy })}>
      {offers.length === 0 && (
        <Notice tone="due" title={t('noOffersTitle')}>
          {t('noOffers')}
        </Notice>
      )}
      {offers.length > 0 && (
        <DataTable
          caption={t('presented', { amount: offers.length })}
          columns={[
            { key: 'bidder', label: t('bidder') },
            { key: 'kind', label: t('kind') },
            { key: 'receipt', label: t('receipt') },
            { key: 'received', label: t('received') },
            { key: 'total', label: t('total'), align: 'end' },
          ]}
          rows={offers.map((offer) => ({
            id: offer.id,
            bidder: offer.organisationName,
            kind: tLaw(`actorKinds.${offer.bidderKind}`),
            receipt: <span className="num">{whole(offer.receiptNumber)}</span>,
            received: <span className="num">{instantExact(offer.receivedAt)}</span>,
            total: money(offer.totalCentavos),
          }))}
        />
      )}
      {unreadable.length > 0 && (
        <Notice tone="bad" title={t('unreadableTitle')}>
          <p>{t('unreadable')}</p>
          <ClosedEnvelopes offers={unreadable} />
        </Notice>
      )}
      {unconfirmed.length > 0 && (
        <Notice tone="due" title={t('unconfirmedTitle')}>
          <p>{t('unconfirmed')}</p>
          <ClosedEnvelopes offers={unconfirmed} />
        </Notice>
      )}
    </Section>
  );
}

function ClosedEnvelopes({ offers }: { offers: EvaluationView['unreadable'] }) {
  const t = useTranslations('evaluation');
  return (
    <ul>
      {offers.map((offer) => (
        <li key={offer.id}>
          {offer.organisationName}, {t('receipt').toLowerCase()} {offer.receiptNumber}, {instantExact(offer.sentAt)}:{' '}
          {t(`unreadableReasons.${offer.reason}`)}.
        </li>
      ))}
    </ul>
  );
}
