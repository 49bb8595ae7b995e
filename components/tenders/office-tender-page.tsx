import { type PastAct, RecordHistory } from '@/components/history/record-history';
import type { Paper } from '@/components/paper/paper-head';
import { BigFigure } from '@/components/ui/big-figure';
import { Page } from '@/components/ui/page';
import type { TenderSheet } from '@/lib/domain/tenders/sheet';
import { money } from '@/lib/messages/es/format';
import { tendersEs } from '@/lib/messages/es/tenders';
import { DraftTasks } from './draft-tasks';
import { type EndingActs, EndingForms } from './ending-forms';
import { OfficeLinks } from './office-links';
import { OfficeStanding } from './office-standing';
import { StatusTag } from './status-tag';
import { TenderBody } from './tender-body';
import { Calls, Ending, SharedDevices, type SharedPairs, TenderPaperHead } from './tender-notes';

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
  sheet: TenderSheet;
  rights: Rights;
  history: readonly PastAct[];
  now: Date;
  paper: Paper;
  acts: EndingActs;
  devices: SharedPairs;
};

const path = '/municipio/convocatorias';

/** A tender of the office: where it stands, what is to be done, what it says. */
export function OfficeTenderPage({ sheet, rights, history, now, paper, acts, devices }: Props) {
  const { tender, standing } = sheet;
  const here = `${path}/${tender.id}`;
  return (
    <Page
      title={tender.title}
      lead={tender.reference}
      breadcrumb={[{ label: tendersEs.title, href: path }, { label: tender.reference }]}
      tag={<StatusTag standing={standing} after={sheet} />}
      actions={<OfficeLinks here={here} sheet={sheet} rights={rights} />}
    >
      <TenderPaperHead sheet={sheet} paper={paper} />
      <Ending tender={tender} />
      <SharedDevices pairs={devices} />
      <Calls sheet={sheet} hrefOf={(id) => `${path}/${id}`} />
      <OfficeStanding sheet={sheet} />
      <BigFigure
        label={tendersEs.referencePrice}
        value={money(tender.referenceCentavos)}
        size="medium"
        how={tendersEs.howReference}
      />
      {rights.edit && <DraftTasks here={here} sheet={sheet} />}
      <TenderBody sheet={sheet} now={now} lotHref={rights.edit ? (id) => `${here}/lotes/${id}` : undefined} />
      <EndingForms tender={tender} rights={rights} acts={acts} />
      <RecordHistory entries={history} />
    </Page>
  );
}
