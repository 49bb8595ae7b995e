import { SignIn } from '@/components/sessions/sign-in';
import { sharedMetadata } from '@/components/share/metadata';
import { signInAction, signInDemoAction } from '@/lib/actions/sign-in';
import { safeReturnPath } from '@/lib/domain/navigation/paths';
import { signInEs } from '@/lib/messages/es/sessions';
import { readSignIn } from '@/lib/queries/sessions/sign-in';

const { title, lead: description } = signInEs;
export const metadata = sharedMetadata({ title, description, path: '/ingresar', picture: 'inicio' });

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
