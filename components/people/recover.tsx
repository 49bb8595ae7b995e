import { ActionForm } from '@/components/ui/action-form';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import { peopleEs } from '@/lib/messages/es/people';
import { recoveryEs as words } from '@/lib/messages/es/recovery';
import { site } from '@/lib/routes/site';

const { account, fields, signIn } = peopleEs;

/** Where somebody who cannot get in types the code that was handed to them, and chooses a new password. */
export function Recover({ act }: { act: ServerAction }) {
  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="narrow"
      breadcrumb={[{ label: signIn.title, href: site.signIn() }, { label: words.title }]}
    >
      <Section title={words.who}>
        <ul className="grid list-disc gap-1 pl-6">
          {words.handers.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Section>
      <ActionForm act={act} submit={words.submit}>
        <Field name="login" label={fields.login} hint={fields.loginHint} autoComplete="username" />
        <Field name="code" label={words.code} hint={words.codeHint} width={18} />
        <Field name="newPassword" label={account.next} hint={account.nextHint} type="password" autoComplete="new-password" />
        <Field name="repeatedPassword" label={account.repeat} type="password" autoComplete="new-password" />
        <Notice>{words.after}</Notice>
      </ActionForm>
    </Page>
  );
}
