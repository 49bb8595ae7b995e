import { AppLink } from '@/components/ui/app-link';
import { LinkButton } from '@/components/ui/link-button';
import { Page, Section } from '@/components/ui/page';
import { whole } from '@/components/ui/whole';
import { type HelpEntry, helpEs as words } from '@/lib/messages/es/help';
import { site } from '@/lib/routes/site';

const here = site.help();
const portals = /^\/(municipio|productor|universidad|ong|operador|cuenta)\b/;

/** What people ask most, each with the page where it is done. */
export function HelpPage({ entries }: { entries: readonly HelpEntry[] }) {
  return (
    <Page title={words.title} lead={words.lead} width="narrow">
      {entries.map(({ id, href, title, text }) => (
        <Section key={id} id={id} title={title}>
          <p>{whole(text)}</p>
          {!href.startsWith(here) && (
            <p>
              <AppLink href={href}>
                {words.go}
                <span className="sr-only">: {title}</span>
              </AppLink>{' '}
              {portals.test(href) && <span className="text-ink-2">{words.account}</span>}
            </p>
          )}
        </Section>
      ))}
      <Section title={words.ask} lead={words.askText}>
        <p className="flex flex-wrap items-center gap-3">
          <LinkButton href={site.search()} tone="secondary">
            {words.search}
          </LinkButton>
          <LinkButton href={site.contact()} tone="plain">
            {words.contact}
          </LinkButton>
        </p>
      </Section>
    </Page>
  );
}
