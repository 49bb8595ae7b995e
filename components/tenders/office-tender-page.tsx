import { type PastAction, RecordHistory } from '@/components/history/record-history';
import type { Paper } from '@/components/paper/paper-head';
import { BigFigure } from '@/components/ui/big-figure';
import { Page } from '@/components/ui/page';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { money } from '@/lib/messages/es/format';
import { tendersEs } from '@/lib/messages/es/tenders';
import { office } from '@/lib/routes/office';
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
  sheet: TenderDetail;
  rights: Rights;
  history: readonly PastAction[];
  now: Date;
  paper: Paper;
  acts: EndingActions;
  devices: SharedPairs;
};

/** A tender of the office: where it stands, what is to be done, what it says. */
export function OfficeTenderPage({ sheet, rights, history, now, paper, acts, devices }: Props) {
  const { tender, standing } = sheet;
  return (
    <Page
      title={tender.title}
      lead={tender.reference}
      breadcrumb={[{ label: tendersEs.title, href: office.tenders() }, { label: tender.reference }]}
      tag={<StatusTag standing={standing} after={sheet} />}
      actions={<OfficeLinks sheet={sheet} rights={rights} />}
    >
      <TenderPaperHead sheet={sheet} paper={paper} />
      <Ending tender={tender} />
      <SharedDevices pairs={devices} />
      <LinkedTenders sheet={sheet} hrefOf={(id) => office.tender(id)} />
      <OfficeStanding sheet={sheet} />
      <BigFigure
        label={tendersEs.referencePrice}
        value={money(tender.referenceCentavos)}
        size="medium"
        how={tendersEs.howReference}
      />
      {rights.edit && <DraftTasks sheet={sheet} />}
      <TenderBody sheet={sheet} now={now} lotHref={rights.edit ? (id) => office.tenderLot(tender.id, id) : undefined} />
      <EndingForms tender={tender} rights={rights} acts={acts} />
      <RecordHistory entries={history} />
    </Page>
  );
}
