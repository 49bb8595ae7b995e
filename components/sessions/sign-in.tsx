import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { Field, Hidden } from '@/components/ui/field';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import { identityEs } from '@/lib/messages/es/identity';
import { signInEs } from '@/lib/messages/es/sessions';
import { site } from '@/lib/routes/site';
import { DemoPeople, type DemoPersonCard } from '../demonstration/demo-people';

type Props = {
  signIn: ServerAction;
  signInDemo: ServerAction;
  /** Path to return to, already held to this site. */
  returnTo: string | null;
  /** The session ended while somebody wrote. */
  ended: boolean;
  /** Who is signed in already in this browser. */
  inside: string | null;
  demoPeople: readonly DemoPersonCard[];
};

export function SignIn({ signIn, signInDemo, returnTo, ended, inside, demoPeople }: Props) {
  const words = signInEs;
  return (
    <Page title={words.title} lead={words.lead}>
      {ended && (
        <Notice tone="due" title={words.ended}>
          {words.endedNext}
        </Notice>
      )}
      {inside && <Notice>{words.inside(inside)}</Notice>}
      <div className="grid gap-9 wide:grid-cols-[minmax(0,--spacing(120))_minmax(0,--spacing(88))] wide:gap-14 [&>form>button]:min-w-48 [&>form>input[type=hidden]+*]:mt-0">
        <ActionForm action={signIn} submit={words.submit}>
          {returnTo && <Hidden name="returnTo" value={returnTo} />}
          <Field name="login" label={identityEs.fields.login} autoComplete="username" />
          <Field name="password" label={identityEs.fields.password} type="password" autoComplete="current-password" />
          <AppLink href={site.signInByCode()}>{words.forgotten}</AppLink>
        </ActionForm>
        <div className="stacked:mt-3 wide:border-l wide:border-line wide:pl-9 [&>h2]:text-lg">
          <h2>{words.noAccount}</h2>
          <LinkButton href={site.register()} tone="secondary">
            {words.register}
          </LinkButton>
          <p className="text-ink-2">{words.others}</p>
        </div>
      </div>
      {demoPeople.length > 0 && <DemoPeople people={demoPeople} action={signInDemo} returnTo={returnTo} />}
    </Page>
  );
}
