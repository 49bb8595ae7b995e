import { ActionForm } from '@/components/ui/action-form';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import { identityEs } from '@/lib/messages/es/identity';
import { recoveryEs as words } from '@/lib/messages/es/recovery';
import { signInEs } from '@/lib/messages/es/sessions';

const { account, fields } = identityEs;
const signIn = signInEs;

/** Where somebody who cannot get in types the code that was handed to them, and chooses a new password. */
export function Recover({ action }: { action: ServerAction }) {
  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="narrow"
      breadcrumb={[{ label: signIn.title, href: '/ingresar' }, { label: words.title }]}
    >
      <Section title={words.who}>
        <ul className="grid list-disc gap-1 pl-6">
          {words.handers.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Section>
      <ActionForm action={action} submit={words.submit}>
        <Field name="login" label={fields.login} hint={fields.loginHint} autoComplete="username" />
        <Field name="code" label={words.code} hint={words.codeHint} width={18} />
        <Field name="newPassword" label={account.next} hint={account.nextHint} type="password" autoComplete="new-password" />
        <Field name="repeatedPassword" label={account.repeat} type="password" autoComplete="new-password" />
        <Notice>{words.after}</Notice>
      </ActionForm>
    </Page>
  );
}
