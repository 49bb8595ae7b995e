import { useTranslations } from 'next-intl';
import { provenMinutes } from '@/lib/domain/access/asks-password';
import type { ActionState } from '@/lib/domain/outcome';
import { passwordAgainField } from '@/lib/domain/sending';
import { Field } from './field';

/** Where a form's action asked for the password again: one more field of the same form, with everything else as it was. */
export function PasswordAgain({ state }: { state: ActionState }) {
  const t = useTranslations('sending');
  const isAsked = state.status === 'refused' && (state.code === 'password-again' || passwordAgainField in state.fields);
  if (!isAsked) return null;
  return (
    <Field
      name={passwordAgainField}
      label={t('passwordAgain.label')}
      hint={t('passwordAgain.hint', { minutes: String(provenMinutes) })}
      type="password"
      autoComplete="current-password"
    />
  );
}
