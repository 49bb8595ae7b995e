import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ClientMessages } from '@/components/layouts/client-messages';
import { Icon } from '@/components/layouts/icons';
import { OfficeLayout } from '@/components/layouts/office-layout';
import { PhoneLayout } from '@/components/layouts/phone-layout';
import { CommandSearch } from '@/components/search/command-search';
import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { Hidden } from '@/components/ui/field';
import { looks } from '@/components/ui/looks';
import { type Whose, WhosePage } from '@/components/ui/whose-page';
import type { ServerAction } from '@/lib/domain/outcome';
import type { Visit } from '@/lib/domain/sessions/visit';
import { account } from '@/lib/routes/account';
import { homeOf } from '@/lib/routes/portals';
import { Bell } from '../notices/bell';
import { ActingFor } from '../sessions/organisation-switch';
import { phoneLinksOf, sectionsOf } from './sections';
import { Standing } from './standing';

type Props = {
  visit: Visit & Whose;
  signOut: ServerAction;
  switchOrganisation: ServerAction /** The strip of the guided tour. */;
  tour?: ReactNode;
  children: ReactNode;
};

/** The layout of whoever is signed in: the phone's for a producer or a receiver, the office's for everybody else. */
export function PortalLayout({ visit, signOut, switchOrganisation, tour, children }: Props) {
  const t = useTranslations('layouts');
  const { actor, sessionId, places, unread } = visit;
  const phoneLinks = phoneLinksOf(t, actor);
  const inside = (
    <>
      <Standing visit={visit} />
      <WhosePage tag={visit.tag} kept={visit.kept}>
        {children}
      </WhosePage>
    </>
  );
  if (phoneLinks) {
    return (
      <PhoneLayout
        title={actor.organisation.name}
        links={phoneLinks}
        home={homeOf(actor.organisation.kind)}
        menu={<PhoneMenu unread={unread} hasAccount={!phoneLinks.some(({ href }) => href === account.home())} />}
        beside={tour}
      >
        {inside}
      </PhoneLayout>
    );
  }
  return (
    <OfficeLayout
      beside={tour}
      sections={sectionsOf(t, actor)}
      tools={
        <>
          <ClientMessages of={['search']}>
            <CommandSearch page={account.search()} />
          </ClientMessages>
          <Bell unread={unread} />
        </>
      }
      organisation={
        <ActingFor action={switchOrganisation} name={actor.organisation.name} places={places} current={actor.organisation.id} />
      }
      user={
        <p className="[&_.text-ink-2]:block [&_.text-ink-2]:leading-[1.35] [&_a]:font-semibold">
          <AppLink href={account.home()}>{actor.name}</AppLink>
          <span className="text-ink-2">
            {t('rolesOf', { roles: actor.roles.map((role) => t(`roleNames.${role}`)).join(' · ') })}
          </span>
        </p>
      }
      signOut={
        sessionId && (
          <ActionForm action={signOut} submit={t('signOut')} variant="inline" tone="plain">
            <Hidden name="sessionId" value={sessionId} />
          </ActionForm>
        )
      }
    >
      {inside}
    </OfficeLayout>
  );
}

/** Search, notices and account, at the right of the phone's top bar. */
function PhoneMenu({
  unread,
  hasAccount,
}: {
  unread: number /** The bottom bar may lead there already. */;
  hasAccount: boolean;
}) {
  const t = useTranslations('layouts');
  return (
    <div className="flex">
      <AppLink href={account.search()} className={looks.iconButton} aria-label={t('search')}>
        <Icon name="search" />
      </AppLink>
      <Bell unread={unread} />
      {hasAccount && (
        <AppLink href={account.home()} className={looks.iconButton} aria-label={t('account')}>
          <Icon name="person" />
        </AppLink>
      )}
    </div>
  );
}
