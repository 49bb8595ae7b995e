import { type PastAction, RecordHistory } from '@/components/history/record-history';
import type { Paper } from '@/components/paper/paper-head';
import { BigFigure } from '@/components/ui/big-figure';
import { Page } from '@/components/ui/page';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { money } from '@/lib/messages/es/format';
import { tendersEs } from '@/lib/messages/es/tenders';
import { DraftTasks } from './draft-tasks';
import { type EndingActions, EndingForms } from './ending-forms';
import { OfficeLinks } from './office-links';
import { OfficeStanding } from './office-standing';
import { StatusTag } from './status-tag';
import { TenderBody } from './tender-body';
import { Ending, LinkedTenders, SharedDevices, type SharedPairs, TenderPaperHead } from './tender-notes';

type Rights = {
  edit: boolean;
  publish: boolean;
  amend: boolean;
  cancel: boolean;
  annul: boolean;
  callAgain: boolean;
  evaluate: boolean;
};
type Props = {
  detail: TenderDetail;
  rights: Rights;
  history: readonly PastAction[];
  now: Date;
  paper: Paper;
  actions: EndingActions;
  devices: SharedPairs;
};

const path = '/municipio/convocatorias';

/** A tender of the office: where it stands, what is to be done, what it says. */
export function OfficeTenderPage({ detail, rights, history, now, paper, actions, devices }: Props) {
  const { tender, standing } = detail;
  const here = `${path}/${tender.id}`;
  return (
    <Page
      title={tender.title}
      lead={tender.reference}
      breadcrumb={[{ label: tendersEs.title, href: path }, { label: tender.reference }]}
      tag={<StatusTag standing={standing} after={detail} />}
      actions={<OfficeLinks here={here} detail={detail} rights={rights} />}
    >
      <TenderPaperHead detail={detail} paper={paper} />
      <Ending tender={tender} />
      <SharedDevices pairs={devices} />
      <LinkedTenders detail={detail} hrefOf={(id) => `${path}/${id}`} />
      <OfficeStanding detail={detail} />
      <BigFigure
        label={tendersEs.referencePrice}
        value={money(tender.referenceCentavos)}
        size="medium"
        how={tendersEs.howReference}
      />
      {rights.edit && <DraftTasks here={here} detail={detail} />}
      <TenderBody detail={detail} now={now} lotHref={rights.edit ? (id) => `${here}/lotes/${id}` : undefined} />
      <EndingForms tender={tender} rights={rights} actions={actions} />
      <RecordHistory entries={history} />
    </Page>
  );
}
