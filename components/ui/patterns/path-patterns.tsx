import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Section } from '@/components/ui/page';
import { Qr } from '@/components/ui/qr';
import { Stepper } from '@/components/ui/stepper';
import { Tabs } from '@/components/ui/tabs';
import { TaskList } from '@/components/ui/task-list';
import { Timeline } from '@/components/ui/timeline';
import { instantShort } from '@/lib/messages/es/format';
import { patternsEs as words } from '@/lib/messages/es/patterns';

const at = (dateTime: string) => ({ dateTime, when: instantShort(new Date(dateTime)) });

const squares =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 3"><path d="M0 0h1v1H0zM2 0h1v1H2zM1 1h1v1H1zM0 2h1v1H0z"/></svg>';

/** Where one is, what comes next, what happened before. */
export function PathPatterns() {
  return (
    <Section title={words.sections.paths}>
      <Breadcrumb
        items={[
          { label: words.crumbs.tenders, href: '/patrones' },
          { label: words.crumbs.tender, href: '/patrones' },
          { label: words.crumbs.lot },
        ]}
      />
      <Tabs
        label={words.tabs.label}
        tabs={[
          { label: words.tabs.lots, href: '/patrones', current: true, count: '3' },
          { label: words.tabs.offers, href: '/patrones?vista=ofertas' },
          { label: words.tabs.history, href: '/patrones?vista=historial' },
        ]}
      />
      <Stepper label={words.stepsLabel} steps={words.steps.map((label) => ({ label, href: '/patrones' }))} current={2} />
      <div className="halves">
        <TaskList
          label={words.tasks.label}
          tasks={[
            { label: words.tasks.done, href: '/patrones', state: 'done' },
            { label: words.tasks.current, href: '/patrones', state: 'current', hint: words.tasks.currentHint },
            { label: words.tasks.pending, href: '/patrones', state: 'pending' },
            { label: words.tasks.blocked, state: 'blocked' },
          ]}
        />
        <Timeline
          moments={[
            {
              id: '3',
              what: words.history.published,
              who: words.history.who,
              ...at('2026-11-18T20:00:00Z'),
            },
            {
              id: '2',
              what: words.history.edited,
              who: words.history.who,
              ...at('2026-11-17T13:12:00Z'),
            },
            {
              id: '1',
              what: words.history.created,
              who: words.history.who,
              ...at('2026-11-16T12:40:00Z'),
            },
          ]}
        />
      </div>
      <Qr svg={squares} address="apthapi.bo/c/2027-014" />
    </Section>
  );
}
