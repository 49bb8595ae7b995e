import { useTranslations } from 'next-intl';
import { LanguageChoice } from '@/components/layouts/language-choice';
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
import { instantShort } from '@/lib/messages/format';
import type { AccountView, OwnSession } from '@/lib/queries/identity/account';
import { account } from '@/lib/routes/account';
import { DemoClock } from '../demonstration/demo-clock';
import { OrganisationSwitch } from '../sessions/organisation-switch';
import { HeldAccount } from './held-account';
import { NewPasswordField } from './new-password-field';

type Acts = {
  signOut: ServerAction;
  signOutEverywhere: ServerAction;
  switchOrganisation: ServerAction;
  changePassword: ServerAction;
  moveClock: ServerAction;
  confirmRecovery: ServerAction;
  chooseLanguage: ServerAction;
};
type Props = AccountView & { languages: readonly string[]; actions: Acts };

export function Account({ visit, email, phone, sessions, isMailReady, languages, actions }: Props) {
  const tLayouts = useTranslations('layouts');
  const tMail = useTranslations('mailing');
  const tJobs = useTranslations('jobs');
  const tData = useTranslations('own-data');
  const t = useTranslations('identity');
  const { actor, places } = visit;
  const managesPeople =
    actor.organisation.kind !== 'municipality' && actor.roles.some((role) => role === 'administrator' || role === 'operator');
  return (
    <Page title={t('account.title')} width="narrow">
      <Section title={t('account.who')}>
        <KeyValues
          items={[
            { label: t('fields.name'), value: actor.name },
            { label: t('fields.email'), value: email ?? t('account.noEmail') },
            ...(phone ? [{ label: t('account.phone'), value: phone }] : []),
            { label: t('fields.organisation'), value: actor.organisation.name },
            { label: t('fields.roles'), value: actor.roles.map((role) => tLayouts(`roleNames.${role}`)).join(', ') },
          ]}
        />
        {actor.roles.includes('authority') && <TermList of={['authority']} />}
        <p>
          <AppLink href={account.jobs()}>{tJobs('title')}</AppLink>
        </p>
        {isMailReady && (
          <p>
            <AppLink href={account.mail()}>{tMail('title')}</AppLink>
          </p>
        )}
        <p>
          <AppLink href={account.data()}>{tData('title')}</AppLink>
        </p>
        {managesPeople && (
          <p>
            <AppLink href={account.team()}>{t('account.team')}</AppLink>
          </p>
        )}
      </Section>
      {visit.held && <HeldAccount onOwnDevice={visit.held.onOwnDevice} confirm={actions.confirmRecovery} />}
      {places.length > 1 && (
        <Section title={t('account.places')}>
          <OrganisationSwitch action={actions.switchOrganisation} places={places} current={actor.organisation.id} />
        </Section>
      )}
      {languages.length > 1 && (
        <Section title={tLayouts('language')}>
          <LanguageChoice languages={languages} choose={actions.chooseLanguage} />
        </Section>
      )}
      {visit.isDemoPerson && visit.shiftSeconds !== null && (
        <DemoClock now={visit.now} isReal={visit.shiftSeconds === 0} isAhead={visit.isAhead} action={actions.moveClock} />
      )}
      <Section title={t('account.sessions')} lead={t('account.sessionsLead')}>
        {visit.shiftSeconds !== null && visit.shiftSeconds !== 0 && <p>{t('account.sessionsReal')}</p>}
        <Sessions sessions={sessions} isDemo={visit.isDemoPerson} signOut={actions.signOut} />
        <Confirm label={t('account.everywhere')} question={t('account.everywhereQuestion')}>
          <ActionForm action={actions.signOutEverywhere} submit={t('account.everywhere')} tone="danger" variant="inline" />
        </Confirm>
      </Section>
      <Section title={t('account.password')} lead={t('account.passwordLead')}>
        <ActionForm action={actions.changePassword} submit={t('account.change')} done={t('account.changed')}>
          <Field name="password" label={t('account.current')} type="password" autoComplete="current-password" />
          <NewPasswordField name="newPassword" label={t('account.next')} />
          <Field name="repeatedPassword" label={t('account.repeat')} type="password" autoComplete="new-password" />
        </ActionForm>
      </Section>
    </Page>
  );
}

type SessionsProps = { sessions: readonly OwnSession[]; isDemo: boolean; signOut: ServerAction };

function Sessions({ sessions, isDemo, signOut }: SessionsProps) {
  const tLayouts = useTranslations('layouts');
  const t = useTranslations('identity');
  return (
    <DataTable
      caption={t('account.sessions')}
      quietCaption
      columns={[
        { key: 'device', label: t('account.device') },
        { key: 'since', label: t('account.since') },
        { key: 'until', label: t('account.until') },
        { key: 'end', label: t('account.end'), hidden: true },
      ]}
      rows={sessions.map(({ id, device, createdAt, expiresAt, isHere }) => ({
        id,
        device: (
          <span className="flex flex-wrap items-center gap-3">
            {device || t(isDemo ? 'account.demoDevice' : 'account.unknownDevice')}{' '}
            {isHere && <Tag tone="ok">{t('account.here')}</Tag>}
          </span>
        ),
        since: instantShort(createdAt),
        until: instantShort(expiresAt),
        end: (
          <ActionForm action={signOut} submit={isHere ? tLayouts('signOut') : t('account.end')} variant="inline" tone="secondary">
            <Hidden name="sessionId" value={id} />
          </ActionForm>
        ),
      }))}
    />
  );
}
