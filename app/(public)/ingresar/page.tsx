import { getTranslations } from 'next-intl/server';
import { SignIn } from '@/components/sessions/sign-in';
import { sharedMetadata } from '@/components/share/metadata';
import { signInAction, signInDemoAction } from '@/lib/actions/sign-in';
import { readSignIn } from '@/lib/queries/sessions/sign-in';
import { safeReturnPath } from '@/lib/routes/return-path';
import { site } from '@/lib/routes/site';

export async function generateMetadata() {
  const t = await getTranslations('sessions');
  return sharedMetadata({ title: t('title'), description: t('lead'), path: site.signIn(), picture: 'inicio' });
}

type Props = { searchParams: Promise<{ volver?: string | string[]; sesion?: string }> };

export default async function SignInPage({ searchParams }: Props) {
  const { volver, sesion } = await searchParams;
  const returnTo = safeReturnPath(typeof volver === 'string' ? volver : null);
  const actions = { signIn: signInAction, signInDemo: signInDemoAction };
  return <SignIn {...(await readSignIn())} {...actions} returnTo={returnTo} ended={sesion === 'terminada'} />;
}
