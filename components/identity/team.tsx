import { useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/layouts/client-messages';
import { ActionForm } from '@/components/ui/action-form';
import { Confirm } from '@/components/ui/confirm';
import { DataTable } from '@/components/ui/data-table';
import { Field, Hidden } from '@/components/ui/field';
import { looks } from '@/components/ui/looks';
import { Page, Section } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import { type OrganisationKind, rolesOf } from '@/lib/domain/access/actor';
import type { ServerAction } from '@/lib/domain/outcome';
import { instantShort } from '@/lib/messages/format';
import type { MemberView, OpenInvitation, ProposedRole, SchoolOption } from '@/lib/queries/identity/team';
import { account } from '@/lib/routes/account';
import { InvitationLink } from './invitation-link';
import { type MemberActions, MemberItem } from './member-item';
import { ProposedRoles } from './proposed-roles';
import { RoleFields } from './role-fields';

type Props = {
  team: {
    organisationId: string;
    kind: OrganisationKind;
    manages: boolean;
    members: readonly MemberView[];
    invitations: readonly OpenInvitation[];
    proposed: readonly ProposedRole[];
    schools: readonly SchoolOption[];
  };
  /** The school for which somebody is to be invited to receive. */
  receiverAt?: string | undefined;
  actions: MemberActions & { invite: ServerAction; revoke: ServerAction; second: ServerAction; decline: ServerAction };
};

/** The people of an organisation, and how others come in. */
export function Team({
  team: { organisationId, kind, manages, members, invitations, proposed, schools },
  receiverAt,
  actions,
}: Props) {
  const tRolesByTwo = useTranslations('roles-by-two');
  const t = useTranslations('identity');
  const roles = rolesOf[kind];
  const byTwo = kind === 'municipality';
  const bound = schools.filter(({ id }) => id === receiverAt).map(({ id }) => id);
  return (
    <Page
      title={t('team.title')}
      lead={t('team.lead')}
      breadcrumb={kind === 'municipality' ? undefined : [{ label: t('account.title'), href: account.home() }]}
    >
      {byTwo && <ProposedRoles proposed={proposed} second={actions.second} decline={actions.decline} />}
      <Section title={t('team.members')}>
        <ul className={looks.list}>
          {members.map((member) => (
            <MemberItem
              key={member.id}
              member={member}
              organisationId={organisationId}
              roles={roles}
              schools={schools}
              actions={actions}
              byTwo={byTwo}
              manages={manages}
            />
          ))}
        </ul>
      </Section>
      {roles.some((role) => role === 'authority') && <TermList of={['authority']} />}
      {manages && (
        <>
          <Section title={t('team.open')}>
            <Invitations invitations={invitations} revoke={actions.revoke} />
          </Section>
          <Section title={t('team.invite')} lead={t('team.inviteLead')} id="invitar">
            <ActionForm action={actions.invite} submit={t('team.inviteSubmit')} done="">
              <ClientMessages of={['identity']}>
                <InvitationLink />
              </ClientMessages>
              <Field name="email" label={t('fields.email')} type="email" />
              <RoleFields roles={roles} schools={schools} chosen={bound.length > 0 ? ['receiver'] : []} boundTo={bound} />
              {byTwo && <p className="block text-small text-ink-2">{tRolesByTwo('waits')}</p>}
            </ActionForm>
          </Section>
        </>
      )}
    </Page>
  );
}

function Invitations({ invitations, revoke }: { invitations: readonly OpenInvitation[]; revoke: ServerAction }) {
  const tLayouts = useTranslations('layouts');
  const t = useTranslations('identity');
  return (
    <DataTable
      caption={t('team.open')}
      quietCaption
      empty={<p className="text-ink-2">{t('team.noOpen')}</p>}
      columns={[
        { key: 'email', label: t('fields.email') },
        { key: 'roles', label: t('fields.roles') },
        { key: 'until', label: t('team.until') },
        { key: 'revoke', label: t('team.revoke'), hidden: true },
      ]}
      rows={invitations.map(({ id, email, roles, expiresAt }) => ({
        id,
        email: <span className="wrap-anywhere">{email}</span>,
        roles: roles.map((role) => tLayouts(`roleNames.${role}`)).join(', '),
        until: instantShort(expiresAt),
        revoke: (
          <Confirm label={t('team.revoke')} question={t('team.revokeQuestion')} tone="secondary">
            <ActionForm action={revoke} submit={t('team.revoke')} tone="danger" variant="inline">
              <Hidden name="invitationId" value={id} />
            </ActionForm>
          </Confirm>
        ),
      }))}
    />
  );
}
