import { useTranslations } from 'next-intl';
import { RecordHistory } from '@/components/history/record-history';
import type { Paper } from '@/components/paper/paper-head';
import { BigFigure } from '@/components/ui/big-figure';
import { Page } from '@/components/ui/page';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { money } from '@/lib/messages/format';
import type { HistoryEntry } from '@/lib/queries/history';
import type { TenderRights } from '@/lib/queries/tenders/office';
import { office } from '@/lib/routes/office';
import { DraftTasks } from './draft-tasks';
import { type EndingActions, EndingForms } from './ending-forms';
import { OfficeLinks } from './office-links';
import { OfficeStanding } from './office-standing';
import { PassOn } from './pass-on';
import { StatusTag } from './status-tag';
import { TenderBody } from './tender-body';
import { Ending, LinkedTenders, SharedDevices, type SharedPairs, TenderPaperHead } from './tender-notes';

type Props = {
  detail: TenderDetail;
  rights: TenderRights;
  history: readonly HistoryEntry[];
  now: Date;
  paper: Paper;
  actions: EndingActions;
  devices: SharedPairs;
};

/** A tender of the office: where it stands, what is to be done, what it says. */
export function OfficeTenderPage({ detail, rights, history, now, paper, actions, devices }: Props) {
  const t = useTranslations('tenders');
  const { tender, standing } = detail;
  return (
    <Page
      title={tender.title}
      lead={tender.reference}
      breadcrumb={[{ label: t('title'), href: office.tenders() }, { label: tender.reference }]}
      tag={<StatusTag standing={standing} after={detail} />}
      actions={<OfficeLinks detail={detail} rights={rights} />}
    >
      <TenderPaperHead detail={detail} paper={paper} />
      <Ending tender={tender} />
      <SharedDevices pairs={devices} />
      <LinkedTenders detail={detail} hrefOf={(id) => office.tender(id)} />
      <OfficeStanding detail={detail} />
      {standing === 'published' && <PassOn detail={detail} address={paper.address} />}
      <BigFigure label={t('referencePrice')} value={money(tender.referenceCentavos)} size="medium" how={t('howReference')} />
      {rights.edit && <DraftTasks detail={detail} />}
      <TenderBody detail={detail} now={now} lotHref={rights.edit ? (id) => office.tenderLot(tender.id, id) : undefined} />
      <EndingForms tender={tender} rights={rights} actions={actions} />
      <RecordHistory entries={history} />
    </Page>
  );
}
