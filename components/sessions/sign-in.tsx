import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { Field, Hidden } from '@/components/ui/field';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import type { DemoPerson } from '@/lib/queries/sessions/sign-in';
import { site } from '@/lib/routes/site';
import { DemoPeople } from '../demonstration/demo-people';

type Props = {
  signIn: ServerAction;
  signInDemo: ServerAction;
  /** Path to return to, already held to this site. */
  returnTo: string | null;
  /** The session ended while somebody wrote. */
  ended: boolean;
  /** Who is signed in already in this browser. */
  inside: string | null;
  demoPeople: readonly DemoPerson[];
};

export function SignIn({ signIn, signInDemo, returnTo, ended, inside, demoPeople }: Props) {
  const tSessions = useTranslations('sessions');
  const t = useTranslations('identity');
  return (
    <Page title={tSessions('title')} lead={tSessions('lead')}>
      {ended && (
        <Notice tone="due" title={tSessions('ended')}>
          {tSessions('endedNext')}
        </Notice>
      )}
      {inside && <Notice>{tSessions('inside', { name: inside })}</Notice>}
      <div className="grid gap-9 wide:grid-cols-[minmax(0,--spacing(120))_minmax(0,--spacing(88))] wide:gap-14 [&>form>button]:min-w-48 [&>form>input[type=hidden]+*]:mt-0">
        <ActionForm action={signIn} submit={tSessions('submit')}>
          {returnTo && <Hidden name="returnTo" value={returnTo} />}
          <Field name="login" label={t('fields.login')} autoComplete="username" />
          <Field name="password" label={t('fields.password')} type="password" autoComplete="current-password" />
          <AppLink href={site.signInByCode()}>{tSessions('forgotten')}</AppLink>
        </ActionForm>
        <div className="stacked:mt-3 wide:border-l wide:border-line wide:pl-9 [&>h2]:text-lg">
          <h2>{tSessions('noAccount')}</h2>
          <LinkButton href={site.register()} tone="secondary">
            {tSessions('register')}
          </LinkButton>
          <p className="text-ink-2">{tSessions('others')}</p>
        </div>
      </div>
      {demoPeople.length > 0 && <DemoPeople people={demoPeople} action={signInDemo} returnTo={returnTo} />}
    </Page>
  );
}
