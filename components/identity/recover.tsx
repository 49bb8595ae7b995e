import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { Field } from '@/components/ui/field';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import { site } from '@/lib/routes/site';
import { NewPasswordField } from './new-password-field';

/** Where somebody who cannot get in types the code that was handed to them, and chooses a new password. */
export function Recover({ action, byMail }: { action: ServerAction; byMail: boolean }) {
  const tSessions = useTranslations('sessions');
  const tRecovery = useTranslations('recovery');
  const t = useTranslations('identity');
  return (
    <Page
      title={tRecovery('title')}
      lead={tRecovery('lead')}
      width="narrow"
      breadcrumb={[{ label: tSessions('title'), href: site.signIn() }, { label: tRecovery('title') }]}
    >
      {byMail && (
        <LinkButton href={site.signInByLink()} tone="secondary">
          {tRecovery('byMail')}
        </LinkButton>
      )}
      <Section title={tRecovery('who')}>
        <ul className="grid list-disc gap-1 pl-6">
          <li>{tRecovery('handers.administrator')}</li>
          <li>{tRecovery('handers.census')}</li>
          <li>{tRecovery('handers.operator')}</li>
        </ul>
      </Section>
      <ActionForm action={action} submit={tRecovery('submit')}>
        <Field name="login" label={t('fields.login')} hint={t('fields.loginHint')} autoComplete="username" />
        <Field name="code" label={tRecovery('code')} hint={tRecovery('codeHint')} width={18} />
        <NewPasswordField name="newPassword" label={t('account.next')} />
        <Field name="repeatedPassword" label={t('account.repeat')} type="password" autoComplete="new-password" />
        <Notice>{tRecovery('after')}</Notice>
      </ActionForm>
    </Page>
  );
}
