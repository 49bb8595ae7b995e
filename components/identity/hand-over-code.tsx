import { useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/layouts/client-messages';
import { ActionForm } from '@/components/ui/action-form';
import { Field, Hidden } from '@/components/ui/field';
import { Fold } from '@/components/ui/fold';
import type { ServerAction } from '@/lib/domain/outcome';
import { CodeShown } from './code-shown';

type Props = {
  action: ServerAction;
  /** Absent: the operator's, for somebody of whichever. */
  organisationId?: string;
  /** Words of what opens it. */
  summary: string;
  lead: string;
  /** Whom it is for, where the page knows; else it is asked. */
  login?: string | undefined;
};

/** Hands a code over to somebody who cannot get in and stands in front of the reader. */
export function HandOverCode({ action, organisationId, summary, lead, login }: Props) {
  const t = useTranslations('recovery');
  return (
    <Fold look="button" summary={summary}>
      <p className="block text-small text-ink-2">{lead}</p>
      <ActionForm action={action} submit={t('issue.submit')} tone="secondary" done="">
        <ClientMessages of={['recovery']}>
          <CodeShown />
        </ClientMessages>
        {organisationId && <Hidden name="organisationId" value={organisationId} />}
        {login ? (
          <Hidden name="login" value={login} />
        ) : (
          <Field name="login" label={t('issue.login')} hint={t('issue.loginHint')} />
        )}
      </ActionForm>
    </Fold>
  );
}
