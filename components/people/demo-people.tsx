import { ActForm } from '@/components/ui/act-form';
import { Hidden } from '@/components/ui/field';
import { Card, Section } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import type { OrganisationKind } from '@/lib/domain/access/actor';
import type { Door } from '@/lib/domain/outcome';
import { peopleEs } from '@/lib/messages/es/people';
import { termsIn } from '@/lib/messages/es/terms';

export type DemoPerson = {
  userId: string /** "la nutricionista de Potosí" */;
  title: string;
  kind: OrganisationKind;
  organisation: string;
};
type Props = { people: readonly DemoPerson[]; act: Door; returnTo: string | null };

const { demo: words } = peopleEs;

/** The demonstration's people, each one tap away, by where they work. */
export function DemoPeople({ people, act, returnTo }: Props) {
  const groups = [...new Set(people.map(groupOf))];
  return (
    <Section title={words.title} lead={words.lead} id="demostracion">
      <TermList of={termsIn(people.map(({ title }) => title))} />
      <div className="cards">
        {groups.map((group) => (
          <Card key={group} title={group}>
            <div className="[&_.btn]:justify-start [&_.btn]:px-0 [&_.btn]:text-left">
              {people
                .filter((person) => groupOf(person) === group)
                .map(({ userId, title }) => (
                  <ActForm key={userId} act={act} submit={words.enter(title)} variant="inline" tone="plain">
                    <Hidden name="userId" value={userId} />
                    {returnTo && <Hidden name="returnTo" value={returnTo} />}
                  </ActForm>
                ))}
            </div>
          </Card>
        ))}
      </div>
    </Section>
  );
}

/** A municipality has people enough for a group of its own. */
function groupOf({ kind, organisation }: DemoPerson): string {
  if (kind === 'municipality') return organisation;
  return kind === 'producer' ? words.producers : words.companions;
}
