import { SignIn } from '@/components/sessions/sign-in';
import { sharedMetadata } from '@/components/share/metadata';
import { signInAction, signInDemoAction } from '@/lib/actions/sign-in';
import { signInEs } from '@/lib/messages/es/sessions';
import { readSignIn } from '@/lib/queries/sessions/sign-in';
import { safeReturnPath } from '@/lib/routes/return-path';
import { site } from '@/lib/routes/site';

const { title, lead: description } = signInEs;
export const metadata = sharedMetadata({ title, description, path: site.signIn(), picture: 'inicio' });

type Props = { searchParams: Promise<{ volver?: string | string[]; sesion?: string }> };

export default async function SignInPage({ searchParams }: Props) {
  const { volver, sesion } = await searchParams;
  return (
    <SignIn
      {...(await readSignIn())}
      signIn={signInAction}
      signInDemo={signInDemoAction}
      returnTo={safeReturnPath(typeof volver === 'string' ? volver : null)}
      ended={sesion === 'terminada'}
    />
  );
}
