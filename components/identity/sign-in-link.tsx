import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { Field, Hidden } from '@/components/ui/field';
import { Fold } from '@/components/ui/fold';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import { site } from '@/lib/routes/site';
import { NewPasswordField } from './new-password-field';

/** Where somebody asks for a link to get in. The answer is the same whether there is such an account or not. */
export function AskSignInLink({ action, asked }: { action: ServerAction; asked: boolean }) {
  const tSessions = useTranslations('sessions');
  const t = useTranslations('recovery');
  return (
    <Page
      title={t('link.title')}
      lead={t('link.lead')}
      width="narrow"
      breadcrumb={[{ label: tSessions('title'), href: site.signIn() }, { label: t('link.title') }]}
    >
      {asked && (
        <Notice tone="info" title={t('link.asked')} live>
          {t('link.askedNext')}
        </Notice>
      )}
      <ActionForm action={action} submit={t('link.submit')}>
        <Field name="email" label={t('link.email')} type="email" autoComplete="email" />
      </ActionForm>
      <p>
        <AppLink href={site.signInByCode()}>{t('title')}</AppLink>
      </p>
    </Page>
  );
}

/** Where the link leads. Programs open links before people do: only the button uses it up. */
export function FollowSignInLink({
  secret,
  owner,
  action,
}: {
  secret: string;
  owner: { name: string } | null;
  action: ServerAction;
}) {
  const tIdentity = useTranslations('identity');
  const t = useTranslations('recovery');
  if (!owner)
    return (
      <Page title={t('link.title')} width="narrow">
        <Notice tone="due" title={t('link.over')}>
          {t('link.overNext')}
        </Notice>
        <LinkButton href={site.signInByLink()}>{t('link.another')}</LinkButton>
      </Page>
    );
  return (
    <Page title={t('link.title')} lead={t('link.owner', { name: owner.name })} width="narrow">
      <ActionForm action={action} submit={t('link.enter')}>
        <Hidden name="secret" value={secret} />
        <Fold summary={t('link.choose')}>
          <NewPasswordField name="newPassword" label={tIdentity('account.next')} optional />
          <Field
            name="repeatedPassword"
            label={tIdentity('account.repeat')}
            type="password"
            autoComplete="new-password"
            optional
          />
        </Fold>
        <Notice>{t('link.after')}</Notice>
      </ActionForm>
    </Page>
  );
}
