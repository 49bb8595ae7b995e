import { useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/layouts/client-messages';
import { ActionForm } from '@/components/ui/action-form';
import { SelectField } from '@/components/ui/choice-fields';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { DateField, Field, Hidden } from '@/components/ui/field';
import { Fold } from '@/components/ui/fold';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { grantingRoles } from '@/lib/domain/access/guarded';
import { invitedKinds } from '@/lib/domain/identity/memberships';
import type { ServerAction } from '@/lib/domain/outcome';
import type { OrganisationView } from '@/lib/queries/identity/organisations';
import type { MunicipalityOption } from '@/lib/queries/municipalities';
import { operator } from '@/lib/routes/companions';
import { HandOverCode } from './hand-over-code';
import { InvitationLink } from './invitation-link';
import { MunicipalityField } from './municipality-field';

type Props = {
  organisations: readonly OrganisationView[];
  next: string | null;
  /** Whether notices go out by mail here. */
  isMailReady: boolean;
  municipalities: readonly MunicipalityOption[];
  create: ServerAction;
  inviteAdministrator: ServerAction;
  issueCode: ServerAction;
};

/** What the operator does: brings organisations in and helps the ones that locked themselves out. */
export function Organisations({
  organisations,
  next,
  isMailReady,
  municipalities,
  create,
  inviteAdministrator,
  issueCode,
}: Props) {
  const tRolesByTwo = useTranslations('roles-by-two');
  const tLayouts = useTranslations('layouts');
  const t = useTranslations('identity');
  return (
    <Page title={t('operator.title')} lead={t('operator.lead')}>
      {!isMailReady && <Notice>{t('operator.mailOff')}</Notice>}
      <DataTable
        caption={t('operator.title')}
        quietCaption
        empty={<EmptyState title={t('operator.empty')}>{t('operator.emptyNext')}</EmptyState>}
        columns={[
          { key: 'name', label: t('operator.name') },
          { key: 'kind', label: t('operator.kind') },
          { key: 'people', label: t('operator.people'), align: 'end' },
          { key: 'invitations', label: t('operator.invitations'), align: 'end' },
          { key: 'invite', label: t('operator.inviteAnother'), hidden: true },
        ]}
        rows={organisations.map(({ id, name, kind, municipality, people, invitations }) => ({
          id,
          name: municipality && kind !== 'municipality' ? `${name} (${municipality})` : name,
          kind: tLayouts(`kindNames.${kind}`),
          people,
          invitations,
          invite: <InviteAnother organisationId={id} isMunicipality={kind === 'municipality'} action={inviteAdministrator} />,
        }))}
      />
      <Pagination next={next && operator.home({ despues: next })} label={t('operator.title')} />
      <HandOverCode action={issueCode} summary={t('operator.code')} lead={t('operator.codeLead')} />
      <Section title={t('operator.create')} id="crear">
        <ActionForm action={create} submit={t('operator.submit')} done="">
          <ClientMessages of={['identity']}>
            <InvitationLink />
          </ClientMessages>
          <SelectField
            name="kind"
            label={t('operator.kind')}
            options={invitedKinds.map((kind) => ({ value: kind, label: tLayouts(`kindNames.${kind}`) }))}
          />
          <Field name="organisationName" label={t('operator.name')} />
          <MunicipalityField
            municipalities={municipalities}
            label={t('register.municipality')}
            hint={t('operator.municipalityHint')}
            optional
          />
          <Field name="email" label={t('operator.email')} type="email" />
          <Field
            name="authorityEmail"
            label={tRolesByTwo('operator.second')}
            hint={tRolesByTwo('operator.secondHint')}
            type="email"
            optional="unmarked"
          />
          <Field
            name="designation"
            label={tRolesByTwo('operator.number')}
            hint={tRolesByTwo('operator.numberHint')}
            optional="unmarked"
          />
          <DateField name="designatedOn" label={tRolesByTwo('operator.on')} optional="unmarked" />
        </ActionForm>
      </Section>
    </Page>
  );
}

type Another = { organisationId: string; isMunicipality: boolean; action: ServerAction };

function InviteAnother({ organisationId, isMunicipality, action }: Another) {
  const tRolesByTwo = useTranslations('roles-by-two');
  const tLayouts = useTranslations('layouts');
  const t = useTranslations('identity');
  return (
    <Fold summary={t('operator.inviteAnother')}>
      <p className="block text-small text-ink-2">{t('operator.inviteAnotherNote')}</p>
      <ActionForm action={action} submit={t('team.inviteSubmit')} tone="secondary" done="">
        <ClientMessages of={['identity']}>
          <InvitationLink />
        </ClientMessages>
        <Hidden name="organisationId" value={organisationId} />
        <Field name="email" label={t('operator.email')} type="email" />
        {isMunicipality && (
          <>
            <SelectField
              name="role"
              label={tRolesByTwo('operator.role')}
              options={grantingRoles.map((role) => ({ value: role, label: tLayouts(`roleNames.${role}`) }))}
            />
            <Field name="designation" label={tRolesByTwo('operator.number')} />
            <DateField name="designatedOn" label={tRolesByTwo('operator.on')} />
          </>
        )}
      </ActionForm>
    </Fold>
  );
}
