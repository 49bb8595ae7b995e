import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Section } from '@/components/ui/page';
import type { Messages } from '@/lib/messages/namespaces';
import type { Translator } from '@/lib/messages/translator';
import { type PartOf, type PatternGroup, patternParts } from './parts';

type Samples<Group extends PatternGroup> = { [Part in PartOf<Group>]: ReactNode };

/** A group of parts in the order in which they are named; one without its samples does not pass the types. */
export function Patterns<Group extends PatternGroup>({ group, samples }: { group: Group; samples: Samples<Group> }) {
  const t = useTranslations('patterns');
  const tParts = useTranslations('patterns-parts');
  return (
    <Section title={t(`sections.${group as PatternGroup}`)} id={group}>
      {partsIn(tParts, group).map(({ id, name, purpose }) => (
        <article
          key={id}
          id={`p-${id}`}
          className="scroll-mt-4 border-t border-line py-6 stacked:mt-4 [&>*+figure]:mt-4 [&>h3+p]:mt-1"
          data-pattern={id}
        >
          <h3>{name}</h3>
          <p className="text-ink-2">{purpose}</p>
          {samples[id as PartOf<Group>]}
        </article>
      ))}
    </Section>
  );
}

/** One part in one state. */
export function State({ of, children }: { of: keyof Messages['patterns-parts']['patternStates']; children: ReactNode }) {
  const t = useTranslations('patterns-parts');
  return (
    <div className="min-w-0 [&>p:first-child]:mb-2">
      <p className="break-after-avoid text-small font-semibold text-ink-2">{t(`patternStates.${of}`)}</p>
      {children}
    </div>
  );
}

/** Where each part stands in the page. */
export function PatternIndex() {
  const tPatterns = useTranslations('patterns');
  const tParts = useTranslations('patterns-parts');
  return (
    <nav
      className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,--spacing(44)),1fr))] gap-4 rounded-box bg-sunken p-6 [&_a]:inline-flex [&_a]:min-h-8 [&_a]:items-center"
      aria-label={tPatterns('index')}
    >
      {(Object.keys(patternParts) as PatternGroup[]).map((group) => (
        <div key={group}>
          <p className="break-after-avoid text-small font-semibold text-ink-2">
            <a href={`#${group}`}>{tPatterns(`sections.${group}`)}</a>
          </p>
          <ul>
            {partsIn(tParts, group).map(({ id, name }) => (
              <li key={id}>
                <a href={`#p-${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

type PartKey = Extract<Parameters<Translator<'patterns-parts'>>[0], `parts.${string}.name`>;

/** The parts of a group with their names; `patternParts` holds that each has its words. */
function partsIn(t: Translator<'patterns-parts'>, group: PatternGroup): { id: string; name: string; purpose: string }[] {
  return patternParts[group].map((id) => {
    const key = `parts.${group}.${id}`;
    return { id, name: t(`${key}.name` as PartKey), purpose: t(`${key}.purpose` as PartKey) };
  });
}
