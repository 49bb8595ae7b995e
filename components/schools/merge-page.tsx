import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm } from '@/components/ui/action-form';
import { AskHere } from '@/components/ui/ask-first';
import { SelectField } from '@/components/ui/choice-fields';
import { Hidden } from '@/components/ui/field';
import { fieldLooks } from '@/components/ui/field-looks';
import { Page, Section } from '@/components/ui/page';
import { SubmitButton } from '@/components/ui/submit-button';
import type { ServerAction } from '@/lib/domain/outcome';
import { office } from '@/lib/routes/office';

type Props = {
  title: string;
  record: 'zone' | 'school';
  /** Crumb above this page, under the schools. */
  parent: { label: string; href: Route };
  path: Route;
  others: readonly { value: string; label: string }[];
  chosen: string | null;
  /** What would happen, line by line; the action says it again to the record. */
  effects: readonly string[];
  action: ServerAction;
  name: 'school.merge' | 'zone.merge';
  fields: Readonly<Record<string, string | number>>;
  children?: ReactNode;
};

/** Two steps, also without scripts: which one stays, and then what would happen, before it happens. */
export function MergePage({ title, record, parent, path, others, chosen, effects, action, name, fields, children }: Props) {
  const tSchools = useTranslations('schools');
  const t = useTranslations('school-merges');
  return (
    <Page
      title={title}
      lead={t(`${record}.lead`)}
      width="narrow"
      breadcrumb={[{ label: tSchools('title'), href: office.schools() }, parent, { label: title }]}
    >
      {children}
      {others.length > 0 && (
        <form action={path} noValidate className={fieldLooks.form}>
          <SelectField name="con" label={t(`${record}.choose`)} options={others} defaultValue={chosen ?? ''} />
          <SubmitButton label={t(`${record}.see`)} tone={chosen ? 'secondary' : 'primary'} />
        </form>
      )}
      {chosen && (
        <Section title={t(`${record}.effects`)}>
          <ul className="stacked:mt-4">
            {effects.map((effect) => (
              <li key={effect}>{effect}</li>
            ))}
          </ul>
          <ActionForm action={action}>
            {Object.entries(fields).map(([field, value]) => (
              <Hidden key={field} name={field} value={value} />
            ))}
            <AskHere action={name} />
          </ActionForm>
        </Section>
      )}
    </Page>
  );
}
