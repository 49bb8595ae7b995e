import NextAuth from 'next-auth';
import { signInAction } from '@/lib/actions/sign-in';
import { idle } from '@/lib/domain/outcome';
import { authOptions } from '@/lib/platform/auth';
import { actAs } from '@/lib/platform/scope';
import { readVisitor } from '@/lib/platform/visitor';

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth gives the browser its cookie here, so the action runs without one; it is throttled by the same address. */
async function signIn(typed: { email: string; password: string }) {
  const form = new FormData();
  form.set('login', typed.email);
  form.set('password', typed.password);
  const outcome = await actAs(null, () => signInAction(idle, form), await readVisitor());
  return outcome.status === 'done' ? { sessionId: outcome.value.id, userId: outcome.value.userId } : null;
}

function handler(request: Request, context: Context) {
  return NextAuth(authOptions(signIn))(request, context);
}

export { handler as GET, handler as POST };
