import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { Confirm } from '@/components/ui/confirm';
import { DataTable } from '@/components/ui/data-table';
import { Field, Hidden } from '@/components/ui/field';
import { KeyValues } from '@/components/ui/key-values';
import { Page, Section } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import { TermList } from '@/components/ui/term';
import type { ServerAction } from '@/lib/domain/outcome';
import type { Visit } from '@/lib/domain/sessions/visit';
import { instantShort } from '@/lib/messages/es/format';
import { identityEs } from '@/lib/messages/es/identity';
import { layoutsEs, roleNames } from '@/lib/messages/es/layouts';
import { account } from '@/lib/routes/account';
import { DemoClock } from '../demonstration/demo-clock';
import { OrganisationSwitch } from '../sessions/organisation-switch';
import { HeldAccount } from './held-account';

type OwnSession = { id: string; device: string; createdAt: Date; expiresAt: Date; isHere: boolean };
type Acts = {
  signOut: ServerAction;
  signOutEverywhere: ServerAction;
  switchOrganisation: ServerAction;
  changePassword: ServerAction;
  moveClock: ServerAction;
  confirmRecovery: ServerAction;
};
type Props = { visit: Visit; email: string; sessions: readonly OwnSession[]; actions: Acts };

const { account: words, fields } = identityEs;

export function Account({ visit, email, sessions, actions }: Props) {
  const { actor, places } = visit;
  const managesPeople =
    actor.organisation.kind !== 'municipality' && actor.roles.some((role) => role === 'administrator' || role === 'operator');
  return (
    <Page title={words.title} width="narrow">
      <Section title={words.who}>
        <KeyValues
          items={[
            { label: fields.name, value: actor.name },
            { label: fields.email, value: email },
            { label: fields.organisation, value: actor.organisation.name },
            { label: fields.roles, value: actor.roles.map((role) => roleNames[role]).join(', ') },
          ]}
        />
        {actor.roles.includes('authority') && <TermList of={['authority']} />}
        {managesPeople && <AppLink href={account.team()}>{words.team}</AppLink>}
      </Section>
      {visit.held && <HeldAccount onOwnDevice={visit.held.onOwnDevice} confirm={actions.confirmRecovery} />}
      {places.length > 1 && (
        <Section title={words.places}>
          <OrganisationSwitch action={actions.switchOrganisation} places={places} current={actor.organisation.id} />
        </Section>
      )}
      {visit.isDemoPerson && visit.shiftSeconds !== null && (
        <DemoClock now={visit.now} isReal={visit.shiftSeconds === 0} isAhead={visit.isAhead} action={actions.moveClock} />
      )}
      <Section title={words.sessions} lead={words.sessionsLead}>
        <Sessions sessions={sessions} signOut={actions.signOut} />
        <Confirm label={words.everywhere} question={words.everywhereQuestion}>
          <ActionForm action={actions.signOutEverywhere} submit={words.everywhere} tone="danger" variant="inline" />
        </Confirm>
      </Section>
      <Section title={words.password} lead={words.passwordLead}>
        <ActionForm action={actions.changePassword} submit={words.change} done={words.changed}>
          <Field name="password" label={words.current} type="password" autoComplete="current-password" />
          <Field name="newPassword" label={words.next} hint={words.nextHint} type="password" autoComplete="new-password" />
          <Field name="repeatedPassword" label={words.repeat} type="password" autoComplete="new-password" />
        </ActionForm>
      </Section>
    </Page>
  );
}

function Sessions({ sessions, signOut }: { sessions: readonly OwnSession[]; signOut: ServerAction }) {
  return (
    <DataTable
      caption={words.sessions}
      quietCaption
      columns={[
        { key: 'device', label: words.device },
        { key: 'since', label: words.since },
        { key: 'until', label: words.until },
        { key: 'end', label: words.end, hidden: true },
      ]}
      rows={sessions.map(({ id, device, createdAt, expiresAt, isHere }) => ({
        id,
        device: (
          <span className="flex flex-wrap items-center gap-3">
            {device || words.unknownDevice} {isHere && <Tag tone="ok">{words.here}</Tag>}
          </span>
        ),
        since: instantShort(createdAt),
        until: instantShort(expiresAt),
        end: (
          <ActionForm action={signOut} submit={isHere ? layoutsEs.signOut : words.end} variant="inline" tone="secondary">
            <Hidden name="sessionId" value={id} />
          </ActionForm>
        ),
      }))}
    />
  );
}
