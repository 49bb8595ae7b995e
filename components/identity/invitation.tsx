import { ActionForm } from '@/components/ui/action-form';
import { Field, Hidden } from '@/components/ui/field';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import type { Role } from '@/lib/domain/access/actor';
import type { InvitationState } from '@/lib/domain/identity/memberships';
import type { ServerAction } from '@/lib/domain/outcome';
import { identityEs } from '@/lib/messages/es/identity';
import { roleNames } from '@/lib/messages/es/layouts';
import { rolesByTwoEs } from '@/lib/messages/es/roles-by-two';
import { signInEs } from '@/lib/messages/es/sessions';
import { site } from '@/lib/routes/site';

type Props = {
  action: ServerAction;
  secret: string;
  invitation: { organisation: string; roles: readonly Role[]; state: InvitationState; isMine: boolean; waits: boolean };
};

/** What the holder of an invitation's link sees. */
export function InvitationDetails({ action, secret, invitation: { organisation, roles, state, isMine, waits } }: Props) {
  const { invitation: words, fields, account } = identityEs;
  const signIn = signInEs;
  if (state !== 'open') {
    return (
      <Page title={words.title(organisation)} width="narrow">
        <Notice tone="due">{words.over[state]}</Notice>
        <LinkButton href={site.signIn()}>{signIn.submit}</LinkButton>
      </Page>
    );
  }
  return (
    <Page title={words.title(organisation)} lead={words.lead} width="narrow">
      <p className="flex flex-wrap items-center gap-3">
        {roles.map((role) => (
          <Tag key={role}>{roleNames[role]}</Tag>
        ))}
      </p>
      {waits && <Notice tone="due">{rolesByTwoEs.invited}</Notice>}
      {isMine ? (
        <>
          <p>{words.mine}</p>
          <ActionForm action={action} submit={words.accept}>
            <Hidden name="secret" value={secret} />
          </ActionForm>
        </>
      ) : (
        <>
          <p>{words.prove}</p>
          <ActionForm action={action} submit={words.accept}>
            <Hidden name="secret" value={secret} />
            <Field name="email" label={words.email} type="email" autoComplete="email" />
            <Field name="name" label={fields.name} hint={words.nameHint} autoComplete="name" optional />
            <Field name="password" label={fields.password} hint={account.nextHint} type="password" autoComplete="new-password" />
          </ActionForm>
        </>
      )}
    </Page>
  );
}
