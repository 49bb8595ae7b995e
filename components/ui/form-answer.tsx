import { useTranslations } from 'next-intl';
import type { ReactNode, Ref } from 'react';
import type { ActionState } from '@/lib/domain/outcome';
import { keptRoute } from '@/lib/routes/address';
import { AppLink } from './app-link';
import { buttonClass } from './button-class';
import { ErrorSummary } from './error-summary';
import type { FormLabels } from './form-labels';
import { PasswordAgain } from './password-again';
import { SentBefore } from './sent-before';

type Props = {
  state: ActionState;
  /** Where no answer came. */
  fault: string | undefined;
  /** Said where the form holds what was written before and not sent. */
  recovered: ReactNode;
  prefix: string;
  /** How its fields are called. */
  labels: FormLabels;
  /** The form has one button of its own. */
  canSend: boolean;
  ref: Ref<HTMLDivElement>;
};

/** Above the fields: what became of the last sending, and the way on; the password where it is asked for again. */
export function FormAnswer({ state, fault, recovered, prefix, labels, canSend, ref }: Props) {
  const t = useTranslations('sending');
  if (fault) return <ErrorSummary ref={ref} message={fault} />;
  if (recovered) return recovered;
  if (state.status !== 'refused') return null;
  const { message, fields, values, sentBefore, signIn } = state;
  return (
    <>
      <ErrorSummary ref={ref} message={message} fields={fields} prefix={prefix} labels={labels}>
        {sentBefore && <SentBefore told={sentBefore} typed={values} prefix={prefix} canSend={canSend} />}
        {signIn && (
          <AppLink href={keptRoute(signIn)} className={buttonClass('primary')}>
            {t('signIn')}
          </AppLink>
        )}
      </ErrorSummary>
      <PasswordAgain state={state} />
    </>
  );
}
