import { KeyValues } from '@/components/ui/key-values';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import { contactEs } from '@/lib/messages/es/statements';

type Props = { operator: string | null; email: string | null; phone: string | null; isDemo: boolean };

const { demo, whom } = contactEs;

/** Who runs this installation, as far as they say it; a demonstration says that nobody does. */
export function ContactPage({ operator, email, phone, isDemo }: Props) {
  return (
    <Page title={contactEs.title} lead={contactEs.lead} width="narrow">
      {isDemo && (
        <Notice tone="due" title={demo.title}>
          {demo.text}
        </Notice>
      )}
      <KeyValues
        items={[
          { label: contactEs.operator, value: operator ?? contactEs.noOperator },
          ...(email ? [{ label: contactEs.email, value: <a href={`mailto:${email}`}>{email}</a> }] : []),
          ...(phone ? [{ label: contactEs.phone, value: <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a> }] : []),
        ]}
      />
      {!email && !phone && !isDemo && <p>{contactEs.noContact}</p>}
      <Section title={whom.title}>
        <KeyValues items={whom.rows.map(([label, value]) => ({ label, value }))} />
      </Section>
    </Page>
  );
}
