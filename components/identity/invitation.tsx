import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { Field, Hidden } from '@/components/ui/field';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import type { Role } from '@/lib/domain/access/actor';
import type { InvitationState } from '@/lib/domain/identity/memberships';
import type { ServerAction } from '@/lib/domain/outcome';
import { site } from '@/lib/routes/site';
import { NewPasswordField } from './new-password-field';

type Props = {
  action: ServerAction;
  secret: string;
  invitation: { organisation: string; roles: readonly Role[]; state: InvitationState; isMine: boolean; waits: boolean };
};

/** What the holder of an invitation's link sees. */
export function InvitationDetails({ action, secret, invitation: { organisation, roles, state, isMine, waits } }: Props) {
  const tSessions = useTranslations('sessions');
  const tRolesByTwo = useTranslations('roles-by-two');
  const tLayouts = useTranslations('layouts');
  const t = useTranslations('identity');
  if (state !== 'open') {
    return (
      <Page title={t('invitation.title', { organisation })} width="narrow">
        <Notice tone="due">{t(`invitation.over.${state}`)}</Notice>
        <LinkButton href={site.signIn()}>{tSessions('submit')}</LinkButton>
      </Page>
    );
  }
  return (
    <Page title={t('invitation.title', { organisation })} lead={t('invitation.lead')} width="narrow">
      <p className="flex flex-wrap items-center gap-3">
        {roles.map((role) => (
          <Tag key={role}>{tLayouts(`roleNames.${role}`)}</Tag>
        ))}
      </p>
      {waits && <Notice tone="due">{tRolesByTwo('invited')}</Notice>}
      {isMine ? (
        <>
          <p>{t('invitation.mine')}</p>
          <ActionForm action={action} submit={t('invitation.accept')}>
            <Hidden name="secret" value={secret} />
          </ActionForm>
        </>
      ) : (
        <>
          <p>{t('invitation.prove')}</p>
          <ActionForm action={action} submit={t('invitation.accept')}>
            <Hidden name="secret" value={secret} />
            <Field name="email" label={t('invitation.email')} type="email" autoComplete="email" />
            <Field name="name" label={t('fields.name')} hint={t('invitation.nameHint')} autoComplete="name" optional />
            <NewPasswordField name="password" label={t('fields.password')} />
          </ActionForm>
        </>
      )}
    </Page>
  );
}
