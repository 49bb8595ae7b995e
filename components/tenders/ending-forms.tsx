import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { AskHere } from '@/components/ui/ask-first';
import { Confirm } from '@/components/ui/confirm';
import { TextArea } from '@/components/ui/field';
import { LinkButton } from '@/components/ui/link-button';
import type { ServerAction } from '@/lib/domain/outcome';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { TenderRights } from '@/lib/queries/tenders/office';
import { office } from '@/lib/routes/office';
import { Which } from './which';

type Rights = Pick<TenderRights, 'cancel' | 'annul' | 'callAgain'>;

export type EndingActions = { cancel: ServerAction; annul: ServerAction };
/** What ends a tender, or takes up what it left: each asked about before it is done. */
export function EndingForms({ tender, rights, actions }: { tender: Tender; rights: Rights; actions: EndingActions }) {
  const t = useTranslations('tenders-office');
  if (!rights.cancel && !rights.annul && !rights.callAgain) return null;
  return (
    <div className="flex flex-wrap items-center gap-3">
      {rights.callAgain && (
        <LinkButton href={office.secondCall(tender.id)} tone="secondary">
          {t('officeTenders.callAgain')}
        </LinkButton>
      )}
      {rights.cancel && <EndingForm tender={tender} action={actions.cancel} name="tender.cancel" />}
      {rights.annul && <EndingForm tender={tender} action={actions.annul} name="tender.annul" />}
    </div>
  );
}

function EndingForm({ tender, action, name }: { tender: Tender; action: ServerAction; name: 'tender.cancel' | 'tender.annul' }) {
  const tIrreversible = useTranslations('irreversible');
  const t = useTranslations('tenders-office');
  return (
    <Confirm label={tIrreversible(`${name}.ask`)} question={t('officeTenders.endRule')}>
      <ActionForm action={action}>
        <Which tender={tender} />
        <AskHere action={name} facts={[`${tender.reference}. ${tender.title}`]}>
          <TextArea name="reason" label={t('officeTenders.endReason')} hint={t('officeTenders.endReasonHint')} />
        </AskHere>
      </ActionForm>
    </Confirm>
  );
}
