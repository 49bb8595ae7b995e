import type { ReactNode } from 'react';
import { Section } from '@/components/ui/page';
import type { TenderSheet } from '@/lib/domain/tenders/sheet';
import { tendersEs } from '@/lib/messages/es/tenders';
import { officeTendersEs } from '@/lib/messages/es/tenders-office';
import { LotsTable } from './lots-table';
import { PublishedTerms } from './published-terms';
import { RequirementList } from './requirement-list';

/** Parts of a draft that have a page of their own. */
type Part = 'lotes' | 'requisitos' | 'condiciones';

type Props = {
  sheet: TenderSheet;
  now: Date;
  lotHref?: (lotId: string) => string /** The way to change a part. */;
  change?: (part: Part) => ReactNode;
};

/** What a tender says, for the office: its lots, its requirements, its terms. */
export function TenderBody({ sheet, now, lotHref, change }: Props) {
  const { lots, requirements } = sheet;
  return (
    <>
      <Section title={tendersEs.lots(lots.length)}>
        {change?.('lotes')}
        <LotsTable lots={lots} hrefOf={lotHref} />
      </Section>
      <Section title={tendersEs.requirements}>
        {change?.('requisitos')}
        <RequirementList requirements={requirements} />
      </Section>
      <Section title={officeTendersEs.taskTerms}>
        {change?.('condiciones')}
        <PublishedTerms sheet={sheet} now={now} />
      </Section>
    </>
  );
}
