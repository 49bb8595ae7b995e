import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type FileHref, PaperActions } from '@/components/paper/paper-actions';
import { type Paper, PaperHead } from '@/components/paper/paper-head';
import { Page } from '@/components/ui/page';
import { Tabs } from '@/components/ui/tabs';
import { Tag } from '@/components/ui/tag';
import { TermList } from '@/components/ui/term';
import { type TermCode, termsIn } from '@/lib/domain/law/terms';
import { isPartlyDeserted } from '@/lib/domain/tenders/detail';
import { instantShort } from '@/lib/messages/format';
import type { Messages } from '@/lib/messages/namespaces';
import { standingName } from '@/lib/messages/told/tenders';
import type { EvaluationView } from '@/lib/queries/evaluation';
import { office } from '@/lib/routes/office';

type Props = {
  view: EvaluationView;
  paper: Paper;
  current: 'opening' | 'evaluation' | 'award';
  title: string;
  lead?: string;
  children: ReactNode;
};
/** Words of the law that each stage uses. */
const explained: Readonly<Record<Props['current'], readonly TermCode[]>> = {
  opening: ['seal', 'hash', 'deserted', 'sabs', 'dbc'],
  evaluation: ['reference', 'adjusted', 'margin', 'component', 'deserted', 'dbc', 'sabs'],
  award: ['award', 'departure', 'authority', 'mae', 'adjusted', 'deserted', 'appeal', 'dbc', 'sabs'],
};

/** The three stages after the deadline, each with its own address. */
export function EvaluationLayout({ view, paper, current, title, lead, children }: Props) {
  const tTenders = useTranslations('tenders');
  const tPaper = useTranslations('paper');
  const t = useTranslations('evaluation');
  const { tender, standing, openedAt, requirements, units } = view;
  const hasDeserted = units.some(({ record }) => record?.outcome === 'deserted');
  const state = standingName(tTenders, standing, { partlyDeserted: isPartlyDeserted(standing, hasDeserted) });
  const tab = (key: Props['current'], href: Route) => ({
    label: t(`tabs.${key}`),
    href,
    current: key === current,
  });
  return (
    <Page
      title={title}
      lead={lead}
      tag={<Tag tone="info">{state}</Tag>}
      actions={openedAt && <PaperActions hrefOf={fileOf(view, current)} />}
      breadcrumb={[
        { label: t('tenders'), href: office.tenders() },
        { label: `${tender.reference}. ${tender.title}`, href: office.tender(tender.id) },
      ]}
    >
      <PaperHead
        paper={paper}
        institution={tender.buyerName}
        kind={tPaper(`kinds.${kindOf(view, current)}`)}
        title={tender.title}
        access="municipality"
        facts={[
          { label: tPaper('facts.number'), value: tender.reference },
          { label: tPaper('facts.municipality'), value: view.municipality },
          { label: tPaper('facts.state'), value: state },
          ...(openedAt ? [{ label: tPaper('facts.opened'), value: instantShort(openedAt) }] : []),
        ]}
      />
      <Tabs
        label={t('tabsLabel')}
        tabs={[
          tab('opening', office.tenderOpening(tender.id)),
          tab('evaluation', office.tenderEvaluation(tender.id)),
          tab('award', office.tenderAward(tender.id)),
        ]}
      />
      <TermList of={[...explained[current], ...(current === 'opening' ? [] : termsIn(requirements.map(({ text }) => text)))]} />
      {children}
    </Page>
  );
}

/** A paper is called by its name only once its act is made. */
function kindOf(
  { openedAt, recommendedBy, awardedBy }: EvaluationView,
  current: Props['current'],
): keyof Messages['paper']['kinds'] {
  switch (current) {
    case 'opening':
      return openedAt ? 'opening' : 'unopened';
    case 'evaluation':
      return recommendedBy ? 'evaluation' : 'evaluating';
    case 'award':
      return awardedBy ? 'award' : 'undecided';
  }
}

/** The file of what the page shows, once there is one: what the authority decides is told by the public award notice. */
function fileOf({ tender: { id }, recommendedBy }: EvaluationView, current: Props['current']): FileHref | undefined {
  if (current === 'opening') return (asked) => office.openingPaper(id, asked);
  return current === 'evaluation' && recommendedBy ? (asked) => office.evaluationPaper(id, asked) : undefined;
}
