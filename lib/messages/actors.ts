import { type ActorFacts, type ActorFieldName, actorField, actorFields, enteredFields } from '@/lib/domain/census/actor-fields';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import { factParts } from '@/lib/domain/records/fields';
import { fieldQuestions, type OptionKey, optionsInWords, saidOf } from './field-questions';
import { coordinates, kilometres } from './format';
import { valueInWords } from './record-values';
import type { Translator } from './translator';

type Census = Translator<'census'>;
type Law = Translator<'law'>;
type OwnKey = Exclude<OptionKey<typeof actorFields>, `options.kind.${string}`>;

/** An option of a field, in words; kinds of actor are told by the law. */
function wordOf(t: Census, tLaw: Law, name: ActorFieldName, option: string): string {
  return name === 'kind' ? tLaw(`actorKinds.${option as ActorKind}`) : t(`actor.options.${name}.${option}` as `actor.${OwnKey}`);
}

/** Everything that an actor is asked about itself. */
export function actorQuestions(t: Census, tLaw: Law) {
  return fieldQuestions(actorFields, {
    label: (name) => t(`actor.${name}`),
    hint: (name) => saidOf(t, `actor.${name}Hint`),
    choices: (name) => optionsInWords(actorField(name), (option) => wordOf(t, tLaw, name, option)),
  });
}

/** What is asked of an actor that comes into the census; in words of its own where they are said. */
export function enteredQuestions(t: Translator<'identity'>, tCensus: Census, tLaw: Law) {
  return fieldQuestions(enteredFields, {
    label: (name) => saidOf(t, `register.${name}`) ?? tCensus(`actor.${name}`),
    hint: (name) => saidOf(t, `register.${name}Hint`),
    choices: (name) => optionsInWords(actorField(name), (option) => wordOf(tCensus, tLaw, name, option)),
  }).flatMap(({ questions }) => questions);
}

type Fact = { label: string; value: string };

/** What is known of an actor, as its file shows it: one by one, or those of a part together; by their first field. */
export function actorFacts(
  t: Census,
  { tUi, tLaw }: { tUi: Translator<'ui'>; tLaw: Law },
  actor: ActorFacts,
): Map<ActorFieldName, Fact> {
  const fact = (name: ActorFieldName) => ({
    label: t(`actor.${name}`),
    value: valueInWords(tUi, actorField(name), actor[name], (option) => wordOf(t, tLaw, name, option)) || '—',
  });
  return new Map(
    factParts(actorFields).flatMap(({ part, names }): [ActorFieldName, Fact][] => {
      const [first] = names;
      if (first === undefined) return [];
      return [[first, part ? together[part](t, actor) : fact(first)]];
    }),
  );
}

/** How the fields of a part are shown together. */
const together = {
  contact: (t: Census, { contactName, contactPhone }: ActorFacts) => ({
    label: t('actor.facts.contact'),
    value: `${contactName}, ${contactPhone}`,
  }),
  members: (t: Census, { womenMembers, menMembers }: ActorFacts) => ({
    label: t('actor.facts.members'),
    value: t('actor.facts.membersValue', { women: womenMembers, men: menMembers }),
  }),
  transport: (t: Census, { deliversToSchools, reachKm }: ActorFacts) => ({
    label: t('actor.facts.transport'),
    value: deliversToSchools
      ? t('actor.facts.transportValue', { hasReach: String(reachKm > 0), km: kilometres(reachKm) })
      : t('actor.facts.noTransport'),
  }),
  experience: (t: Census, { experienceMonths }: ActorFacts) => ({
    label: t('actor.facts.experience'),
    value: t('actor.facts.months', { months: experienceMonths }),
  }),
  place: (t: Census, { lat, lon }: ActorFacts) => ({
    label: t('actor.facts.place'),
    value: lat !== null && lon !== null ? coordinates(lat, lon) : t('actor.facts.noPlace'),
  }),
};
