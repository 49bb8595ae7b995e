import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Section } from '@/components/ui/page';
import { patternsEs } from '@/lib/messages/es/patterns';
import { type PatternGroup, patternParts } from '@/lib/messages/es/patterns-parts';
import type { Messages } from '@/lib/messages/namespaces';

type PartOf<Group extends PatternGroup> = keyof (typeof patternParts)[Group] & string;
type Samples<Group extends PatternGroup> = { [Part in PartOf<Group>]: ReactNode };

/** A group of parts in the order in which they are named; one without its samples does not pass the types. */
export function Patterns<Group extends PatternGroup>({ group, samples }: { group: Group; samples: Samples<Group> }) {
  return (
    <Section title={patternsEs.sections[group]} id={group}>
      {partsIn(group).map(({ id, name, purpose }) => (
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
  return (
    <nav
      className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,--spacing(44)),1fr))] gap-4 rounded-box bg-sunken p-6 [&_a]:inline-flex [&_a]:min-h-8 [&_a]:items-center"
      aria-label={tPatterns('index')}
    >
      {(Object.keys(patternParts) as PatternGroup[]).map((group) => (
        <div key={group}>
          <p className="break-after-avoid text-small font-semibold text-ink-2">
            <a href={`#${group}`}>{patternsEs.sections[group]}</a>
          </p>
          <ul>
            {partsIn(group).map(({ id, name }) => (
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

function partsIn(group: PatternGroup): { id: string; name: string; purpose: string }[] {
  return Object.entries(patternParts[group]).map(([id, [name, purpose]]) => ({ id, name, purpose }));
}
