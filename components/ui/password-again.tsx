import type { ActionState } from '@/lib/domain/outcome';
import { passwordAgainField } from '@/lib/domain/sending';
import { sendingEs } from '@/lib/messages/es/sending';
import { Field } from './field';

/** Where a form's action asked for the password again: one more field of the same form, with everything else as it was. */
export function PasswordAgain({ state }: { state: ActionState }) {
  const isAsked = state.status === 'refused' && (state.code === 'password-again' || passwordAgainField in state.fields);
  if (!isAsked) return null;
  const { label, hint } = sendingEs.passwordAgain;
  return <Field name={passwordAgainField} label={label} hint={hint} type="password" autoComplete="current-password" />;
}
