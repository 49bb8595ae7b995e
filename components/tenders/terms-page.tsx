import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { Page } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import type { Tender } from '@/lib/domain/tenders/tender';
import { crumbsOf } from './crumbs';
import { SubjectFields, TermFields } from './term-fields';
import { Which } from './which';

/** Name, object, delivery and award of a draft. */
export function TermsPage({ tender, update }: { tender: Tender; update: ServerAction }) {
  const tTenders = useTranslations('tenders');
  const t = useTranslations('tenders-office');
  return (
    <Page
      title={t('officeTenders.taskTerms')}
      width="narrow"
      breadcrumb={crumbsOf(tTenders, tender, t('officeTenders.taskTerms'))}
    >
      <ActionForm action={update} submit={t('officeTenders.saveTerms')}>
        <Which tender={tender} />
        <SubjectFields begun={tender} />
        <TermFields terms={tender} />
      </ActionForm>
    </Page>
  );
}
