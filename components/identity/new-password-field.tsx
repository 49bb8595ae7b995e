import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { passwordLength } from '@/lib/domain/identity/password';

/** Where a password is chosen: how long it is at least stands beside it. */
export function NewPasswordField({ name, label, optional }: { name: string; label: string; optional?: boolean }) {
  const t = useTranslations('identity');
  const hint = t('account.nextHint', { least: String(passwordLength.min) });
  return <Field name={name} label={label} hint={hint} type="password" autoComplete="new-password" optional={optional} />;
}
