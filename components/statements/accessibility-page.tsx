import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Page, Section } from '@/components/ui/page';
import { accessibilityEs } from '@/lib/messages/es/statements';
import { site } from '@/lib/routes/site';

const { title, lead, standard, how, limits, complain } = accessibilityEs;

/** For whom the site works, how that is known, what is missing and to whom to complain. */
export function AccessibilityPage() {
  return (
    <Page title={title} lead={lead} width="narrow">
      <Section title={standard.title}>
        <p>{standard.text}</p>
      </Section>
      <Section title={how.title}>
        <Points lead={how.lead} points={how.points} />
      </Section>
      <Section title={limits.title}>
        <Points lead={limits.lead} points={limits.points} />
      </Section>
      <Section title={complain.title}>
        <p>{complain.text}</p>
        <LinkButton href={site.contact()} tone="secondary">
          {complain.contact}
        </LinkButton>
        <p>{complain.next}</p>
      </Section>
    </Page>
  );
}

function Points({ lead, points }: { lead: string; points: readonly string[] }) {
  return (
    <div className={looks.prose}>
      <p>{lead}</p>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
