import { ActForm } from '@/components/ui/act-form';
import { Hidden } from '@/components/ui/field';
import { Section } from '@/components/ui/page';
import type { Door } from '@/lib/domain/outcome';
import { peopleEs } from '@/lib/messages/es/people';

export type DemoPerson = { userId: string; /** "la nutricionista de Potosí" */ title: string; name: string; organisation: string };

/** The demonstration's people, each one tap away. */
export function DemoPeople({ people, act, returnTo }: { people: readonly DemoPerson[]; act: Door; returnTo: string | null }) {
  return (
    <Section title={peopleEs.demo.title} lead={peopleEs.demo.lead} id="demostracion">
      <ul className="list">
        {people.map(({ userId, title, name, organisation }) => (
          <li key={userId}>
            <ActForm act={act} submit={peopleEs.demo.enter(title)} variant="inline" tone="secondary">
              <Hidden name="userId" value={userId} />
              {returnTo && <Hidden name="returnTo" value={returnTo} />}
            </ActForm>
            <p className="quiet small">
              {name}, {organisation}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
