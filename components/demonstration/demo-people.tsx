import { useTranslations } from 'next-intl';
import { taskWaits } from '@/components/dashboards/task-told';
import { ActionForm } from '@/components/ui/action-form';
import { Hidden } from '@/components/ui/field';
import { Section } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import { termsIn } from '@/lib/domain/law/terms';
import type { ServerAction } from '@/lib/domain/outcome';
import type { Translator } from '@/lib/messages/translator';
import type { DemoPerson } from '@/lib/queries/sessions/sign-in';
import { RoleIcon } from '../identity/role-icon';
import { CardButton } from './card-button';

type Props = { people: readonly DemoPerson[]; action: ServerAction; returnTo: string | null };

/** The demonstration's people as cards, each one tap away from their checklist, by where they work. */
export function DemoPeople({ people, action, returnTo }: Props) {
  const tDemonstration = useTranslations('demonstration');
  const places = [...new Set(people.map((person) => placeOf(tDemonstration, person)))];
  return (
    <Section title={tDemonstration('title')} lead={tDemonstration('lead')} id="demostracion">
      <TermList of={termsIn(people.map(({ title }) => title))} />
      <nav
        className="flex flex-wrap gap-x-6 gap-y-0 [&>a]:inline-flex [&>a]:min-h-tap [&>a]:items-center"
        aria-label={tDemonstration('places')}
      >
        {places.map((place, index) => (
          <a key={place} href={`#lugar-${index + 1}`}>
            {place}
          </a>
        ))}
      </nav>
      <ActionForm action={action} variant="wide">
        {returnTo && <Hidden name="returnTo" value={returnTo} />}
        {places.map((place, index) => (
          <section key={place} id={`lugar-${index + 1}`} aria-label={place} className="[&>h3]:mb-3">
            <h3>{place}</h3>
            <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,--spacing(68)),1fr))] gap-3">
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

const look =
  'group/person grid min-h-24 cursor-pointer grid-cols-[auto_1fr] grid-rows-[auto_auto_1fr] items-start gap-x-3 gap-y-[2px] rounded-box border border-line-strong bg-surface px-4 py-3 text-left leading-[1.3] text-ink shadow-card hover:border-amaranto hover:bg-amaranto-tint focus-visible:rounded-box aria-[disabled]:cursor-progress aria-[disabled]:text-ink-2 narrow:min-h-0 narrow:p-3';
const icon =
  'row-[1/-1] grid size-11 place-items-center rounded-[50%] bg-amaranto-tint text-amaranto group-hover/person:bg-surface narrow:size-9 [&>svg]:size-6 [&>svg]:fill-none [&>svg]:stroke-current [&>svg]:stroke-[1.8] [&>svg]:[stroke-linecap:round] [&>svg]:[stroke-linejoin:round] narrow:[&>svg]:size-5';
const waits = "text-quinua-ink before:content-['◔_'_/_'']";
const upToDate = "text-verde before:content-['✓_'_/_'']";

function PersonCard({ person: { userId, title, organisation, role, next } }: { person: DemoPerson }) {
  const tDemonstration = useTranslations('demonstration');
  const t = useTranslations('checklists');
  return (
    <CardButton className={look} name="userId" value={userId}>
      <span className={icon}>
        <RoleIcon role={role} />
      </span>
      <span className="font-semibold">{tDemonstration('enter', { title })}</span>
      <span className="text-small text-ink-2">{organisation}</span>
      <span className={`mt-1 self-end text-small font-semibold ${next ? waits : upToDate}`}>
        {next ? taskWaits(t, next) : t('checklist.upToDate')}
      </span>
    </CardButton>
  );
}

/** Everybody of a municipality together, whoever they work for; those of the whole country last. */
function placeOf(tDemonstration: Translator<'demonstration'>, { kind, place }: DemoPerson): string {
  return place && (kind === 'municipality' || kind === 'producer') ? place : tDemonstration('companions');
}
