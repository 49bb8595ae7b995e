import { type PastAct, RecordHistory } from '@/components/history/record-history';
import type { Paper } from '@/components/paper/paper-head';
import { BigFigure } from '@/components/ui/big-figure';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { PrintButton } from '@/components/ui/print-button';
import type { TenderSheet } from '@/lib/domain/tenders/sheet';
import { money } from '@/lib/messages/es/format';
import { questionsEs } from '@/lib/messages/es/questions';
import { tendersEs } from '@/lib/messages/es/tenders';
import { officeTendersEs } from '@/lib/messages/es/tenders-office';
import { DraftTasks } from './draft-tasks';
import { type EndingActs, EndingForms } from './ending-forms';
import { LifeSteps } from './life-steps';
import { StatusTag } from './status-tag';
import { TenderBody } from './tender-body';
import { Calls, Ending, SharedDevices, type SharedPairs, TenderPaperHead } from './tender-notes';

type Rights = {
  edit: boolean;
  publish: boolean;
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
      tag={<StatusTag standing={standing} />}
      actions={<PageLinks here={here} sheet={sheet} evaluate={rights.evaluate} />}
    >
      <TenderPaperHead sheet={sheet} paper={paper} />
      <Ending tender={tender} />
      <SharedDevices pairs={devices} />
      <Calls sheet={sheet} hrefOf={(id) => `${path}/${id}`} />
      <LifeSteps standing={standing} />
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

/** Ways to the pages of the stage in which the tender is. */
function PageLinks({ here, sheet: { tender, standing }, evaluate }: { here: string; sheet: TenderSheet; evaluate: boolean }) {
  const decided = ['evaluated', 'awarded', 'deserted', 'contracted'].includes(standing);
  return (
    <>
      <LinkButton href={`${here}/actores`} tone="secondary">
        {officeTendersEs.barriers}
      </LinkButton>
      {tender.publishedAt && (
        <LinkButton href={`/convocatorias/${tender.id}`} tone="secondary">
          {officeTendersEs.publicPage}
        </LinkButton>
      )}
      {tender.questionsUntil && (
        <LinkButton href={`${here}/preguntas`} tone="secondary">
          {questionsEs.title}
        </LinkButton>
      )}
      {evaluate && tender.status === 'published' && standing === 'closed' && (
        <LinkButton href={`${here}/apertura`}>{officeTendersEs.opening}</LinkButton>
      )}
      {evaluate && (tender.status === 'closed' || decided) && (
        <LinkButton href={`${here}/evaluacion`}>{officeTendersEs.evaluation}</LinkButton>
      )}
      {evaluate && decided && <LinkButton href={`${here}/adjudicacion`}>{officeTendersEs.award}</LinkButton>}
      <PrintButton />
    </>
  );
}
