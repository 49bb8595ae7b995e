import type { ReactNode } from 'react';
import { Page } from '@/components/ui/page';
import { Tabs } from '@/components/ui/tabs';
import { Tag } from '@/components/ui/tag';
import { TermList } from '@/components/ui/term';
import type { EvaluationView } from '@/lib/domain/awards/view';
import { evaluationEs as words } from '@/lib/messages/es/evaluation';
import { tenderStatusNames } from '@/lib/messages/es/tenders';
import { type TermCode, termsIn } from '@/lib/messages/es/terms';

type Props = {
  view: EvaluationView;
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
export function EvaluationFrame({ view: { call, requirements }, current, title, lead, children }: Props) {
  const base = `/municipio/convocatorias/${call.id}`;
  const tab = (key: Props['current'], path: string) => ({
    label: words.tabs[key],
    href: `${base}/${path}`,
    current: key === current,
  });
  return (
    <Page
      title={title}
      lead={lead}
      tag={<Tag tone="info">{tenderStatusNames[call.status]}</Tag>}
      breadcrumb={[
        { label: words.tenders, href: '/municipio/convocatorias' },
        { label: `${call.reference}. ${call.title}`, href: base },
      ]}
    >
      <Tabs
        label={words.tabsLabel}
        tabs={[tab('opening', 'apertura'), tab('evaluation', 'evaluacion'), tab('award', 'adjudicacion')]}
      />
      <TermList
        of={[...explained[current], ...(current === 'evaluation' ? termsIn(requirements.map(({ text }) => text)) : [])]}
      />
      {children}
    </Page>
  );
}
