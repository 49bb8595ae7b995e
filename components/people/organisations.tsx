import { ActForm } from '@/components/ui/act-form';
import { SelectField } from '@/components/ui/choice-fields';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Field, Hidden } from '@/components/ui/field';
import { Fold } from '@/components/ui/fold';
import { Page, Section } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import type { Door } from '@/lib/domain/outcome';
import { type InvitedKind, invitedKinds } from '@/lib/domain/people/people';
import { kindNames } from '@/lib/messages/es/frames';
import { peopleEs } from '@/lib/messages/es/people';
import { InvitationLink } from './invitation-link';
import { MunicipalityField, type MunicipalityOption } from './municipality-field';

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
  create: Door;
  inviteAdministrator: Door;
};

const { operator: words, register } = peopleEs;

/** What the operator does: brings organisations in and helps the ones that locked themselves out. */
export function Organisations({ organisations, next, municipalities, create, inviteAdministrator }: Props) {
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
          invite: <InviteAnother organisationId={id} act={inviteAdministrator} />,
        }))}
      />
      <Pagination next={next && `/operador?despues=${next}`} label={words.title} />
      <Section title={words.create} id="crear">
        <ActForm act={create} submit={words.submit} done="">
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
        </ActForm>
      </Section>
    </Page>
  );
}

function InviteAnother({ organisationId, act }: { organisationId: string; act: Door }) {
  return (
    <Fold summary={words.inviteAnother}>
      <p className="hint">{words.inviteAnotherNote}</p>
      <ActForm act={act} submit={peopleEs.team.inviteSubmit} tone="secondary" done="">
        <InvitationLink />
        <Hidden name="organisationId" value={organisationId} />
        <Field name="email" label={words.email} type="email" />
      </ActForm>
    </Fold>
  );
}
