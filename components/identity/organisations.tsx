import { ActionForm } from '@/components/ui/action-form';
import { SelectField } from '@/components/ui/choice-fields';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { DateField, Field, Hidden } from '@/components/ui/field';
import { Fold } from '@/components/ui/fold';
import { Page, Section } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { grantingRoles } from '@/lib/domain/access/guarded';
import { type InvitedKind, invitedKinds } from '@/lib/domain/identity/memberships';
import type { ServerAction } from '@/lib/domain/outcome';
import { identityEs } from '@/lib/messages/es/identity';
import { kindNames, roleNames } from '@/lib/messages/es/layouts';
import { rolesByTwoEs } from '@/lib/messages/es/roles-by-two';
import type { MunicipalityOption } from '@/lib/queries/municipalities';
import { operator } from '@/lib/routes/companions';
import { HandOverCode } from './hand-over-code';
import { InvitationLink } from './invitation-link';
import { MunicipalityField } from './municipality-field';

type OrganisationView = {
  id: string;
  kind: InvitedKind;
  name: string;
  municipality: string | null;
  people: number;
  invitations: number;
};
type Props = {
  organisations: readonly OrganisationView[];
  next: string | null;
  municipalities: readonly MunicipalityOption[];
  create: ServerAction;
  inviteAdministrator: ServerAction;
  issueCode: ServerAction;
};

const { operator: words, register } = identityEs;
const { operator: byTwo } = rolesByTwoEs;

/** What the operator does: brings organisations in and helps the ones that locked themselves out. */
export function Organisations({ organisations, next, municipalities, create, inviteAdministrator, issueCode }: Props) {
  return (
    <Page title={words.title} lead={words.lead}>
      <DataTable
        caption={words.title}
        quietCaption
        empty={<EmptyState title={words.empty}>{words.emptyNext}</EmptyState>}
        columns={[
          { key: 'name', label: words.name },
          { key: 'kind', label: words.kind },
          { key: 'people', label: words.people, align: 'end' },
          { key: 'invitations', label: words.invitations, align: 'end' },
          { key: 'invite', label: words.inviteAnother, hidden: true },
        ]}
        rows={organisations.map(({ id, name, kind, municipality, people, invitations }) => ({
          id,
          name: municipality && kind !== 'municipality' ? `${name} (${municipality})` : name,
          kind: kindNames[kind],
          people,
          invitations,
          invite: <InviteAnother organisationId={id} isMunicipality={kind === 'municipality'} action={inviteAdministrator} />,
        }))}
      />
      <Pagination next={next && operator.home({ despues: next })} label={words.title} />
      <HandOverCode action={issueCode} summary={words.code} lead={words.codeLead} />
      <Section title={words.create} id="crear">
        <ActionForm action={create} submit={words.submit} done="">
          <InvitationLink />
          <SelectField
            name="kind"
            label={words.kind}
            options={invitedKinds.map((kind) => ({ value: kind, label: kindNames[kind] }))}
          />
          <Field name="organisationName" label={words.name} />
          <MunicipalityField
            municipalities={municipalities}
            label={register.municipality}
            hint={words.municipalityHint}
            optional
          />
          <Field name="email" label={words.email} type="email" />
          <Field name="authorityEmail" label={byTwo.second} hint={byTwo.secondHint} type="email" optional="unmarked" />
          <Field name="designation" label={byTwo.number} hint={byTwo.numberHint} optional="unmarked" />
          <DateField name="designatedOn" label={byTwo.on} optional="unmarked" />
        </ActionForm>
      </Section>
    </Page>
  );
}

type Another = { organisationId: string; isMunicipality: boolean; action: ServerAction };

function InviteAnother({ organisationId, isMunicipality, action }: Another) {
  return (
    <Fold summary={words.inviteAnother}>
      <p className="block text-small text-ink-2">{words.inviteAnotherNote}</p>
      <ActionForm action={action} submit={identityEs.team.inviteSubmit} tone="secondary" done="">
        <InvitationLink />
        <Hidden name="organisationId" value={organisationId} />
        <Field name="email" label={words.email} type="email" />
        {isMunicipality && (
          <>
            <SelectField
              name="role"
              label={byTwo.role}
              options={grantingRoles.map((role) => ({ value: role, label: roleNames[role] }))}
            />
            <Field name="designation" label={byTwo.number} />
            <DateField name="designatedOn" label={byTwo.on} />
          </>
        )}
      </ActionForm>
    </Fold>
  );
}
