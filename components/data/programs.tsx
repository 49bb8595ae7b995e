import { AppLink } from '@/components/ui/app-link';
import { Section } from '@/components/ui/page';
import { dataEs } from '@/lib/messages/es/data';
import { site } from '@/lib/routes/site';

/** The same data for who writes programs: stable addresses and the open computations. */
export function Programs() {
  const { api } = dataEs;
  return (
    <Section title={api.title} id="api">
      <p>{api.files}</p>
      <p>
        <code>GET {api.sample}</code>
      </p>
      <p>{api.computations}</p>
      <p className="flex flex-wrap items-center gap-3">
        <a href={site.apiDescription()}>{api.document}</a>
        <AppLink href={site.calculator()}>{api.calculator}</AppLink>
      </p>
    </Section>
  );
}
