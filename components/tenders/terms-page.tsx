import { ActionForm } from '@/components/ui/action-form';
import { Page } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import type { Tender } from '@/lib/domain/tenders/tender';
import { officeTendersEs } from '@/lib/messages/es/tenders-office';
import { crumbsOf } from './crumbs';
import { SubjectFields, TermFields } from './term-fields';
import { Which } from './which';

/** Name, object, delivery and award of a draft. */
export function TermsPage({ tender, update }: { tender: Tender; update: ServerAction }) {
  return (
    <Page title={officeTendersEs.taskTerms} width="narrow" breadcrumb={crumbsOf(tender, officeTendersEs.taskTerms)}>
      <ActionForm action={update} submit={officeTendersEs.saveTerms}>
        <Which tender={tender} />
        <SubjectFields begun={tender} />
        <TermFields terms={tender} />
      </ActionForm>
    </Page>
  );
}
