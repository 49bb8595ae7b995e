import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { Hidden } from '@/components/ui/field';
import { Section } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import type { OrganisationKind, Role } from '@/lib/domain/access/actor';
import type { HomeTask } from '@/lib/domain/dashboards/task';
import type { ServerAction } from '@/lib/domain/outcome';
import { taskWords } from '@/lib/messages/es/checklists';
import { termsIn } from '@/lib/messages/es/terms';
import type { Translator } from '@/lib/messages/translator';
import { RoleIcon } from '../identity/role-icon';
import { CardButton } from './card-button';

export type DemoPersonCard = {
  userId: string /** "la nutricionista de Potosí" */;
  title: string;
  kind: OrganisationKind;
  organisation: string;
  /** Name of the municipality of their organisation. */
  place: string | null;
  role: Role;
  /** What comes first on their checklist. */
  next: HomeTask | null;
};
type Props = { people: readonly DemoPersonCard[]; action: ServerAction; returnTo: string | null };

/** The demonstration's people as cards, each one tap away from their checklist, by where they work. */
export function DemoPeople({ people, action, returnTo }: Props) {
  const tDemonstration = useTranslations('demonstration');
  const places = [...new Set(people.map((person) => placeOf(tDemonstration, person)))];
  return (
    <Section title={tDemonstration('title')} lead={tDemonstration('lead')} id="demostracion">
      <TermList of={termsIn(people.map(({ title }) => title))} />
      <nav className="people-jump" aria-label={tDemonstration('places')}>
        {places.map((place, index) => (
          <a key={place} href={`#lugar-${index + 1}`}>
            {place}
          </a>
        ))}
      </nav>
      <ActionForm action={action} variant="wide">
        {returnTo && <Hidden name="returnTo" value={returnTo} />}
        {places.map((place, index) => (
          <section key={place} id={`lugar-${index + 1}`} aria-label={place} className="people-place">
            <h3>{place}</h3>
            <div className="people">
              {people
                .filter((person) => placeOf(tDemonstration, person) === place)
                .map((person) => (
                  <PersonCard key={person.userId} person={person} />
                ))}
            </div>
          </section>
        ))}
      </ActionForm>
    </Section>
  );
}

function PersonCard({ person: { userId, title, organisation, role, next } }: { person: DemoPersonCard }) {
  const tDemonstration = useTranslations('demonstration');
  const t = useTranslations('checklists');
  return (
    <CardButton className="person" name="userId" value={userId}>
      <span className="person-icon">
        <RoleIcon role={role} />
      </span>
      <span className="person-title">{tDemonstration('enter', { title })}</span>
      <span className="person-place">{organisation}</span>
      <span className={next ? 'person-next' : 'person-next person-rest'}>
        {next ? taskWords[next.code].waits(next) : t('checklist.upToDate')}
      </span>
    </CardButton>
  );
}

/** Everybody of a municipality together, whoever they work for; those of the whole country last. */
function placeOf(tDemonstration: Translator<'demonstration'>, { kind, place }: DemoPersonCard): string {
  return place && (kind === 'municipality' || kind === 'producer') ? place : tDemonstration('companions');
}
