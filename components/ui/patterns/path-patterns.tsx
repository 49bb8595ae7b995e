import { useTranslations } from 'next-intl';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Qr } from '@/components/ui/qr';
import { Stepper } from '@/components/ui/stepper';
import { Tabs } from '@/components/ui/tabs';
import { TaskList } from '@/components/ui/task-list';
import { Timeline } from '@/components/ui/timeline';
import { instantShort } from '@/lib/messages/es/format';
import type { Translator } from '@/lib/messages/translator';
import { site } from '@/lib/routes/site';
import { Patterns, State } from './pattern';

const squares =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 3"><path d="M0 0h1v1H0zM2 0h1v1H2zM1 1h1v1H1zM0 2h1v1H0z"/></svg>';
const stages = ['plan', 'tender', 'offers', 'evaluation', 'deliveries'] as const;

/** Where one is, what comes next, what happened before. */
export function PathPatterns() {
  const t = useTranslations('patterns');
  const steps = stages.map((stage) => ({ label: t(`steps.${stage}`), href: site.patterns() }));
  return (
    <Patterns
      group="paths"
      samples={{
        breadcrumb: (
          <Breadcrumb
            items={[
              { label: t('crumbs.tenders'), href: site.patterns() },
              { label: t('long'), href: site.patterns() },
              { label: t('crumbs.lot') },
            ]}
          />
        ),
        tabs: (
          <Tabs
            label={t('tabs.label')}
            tabs={[
              { label: t('tabs.lots'), href: site.patterns(), current: true, count: '3' },
              { label: t('tabs.offers'), href: site.patterns({ vista: 'ofertas' }), count: '0' },
              { label: t('tabs.history'), href: site.patterns({ vista: 'historial' }) },
            ]}
          />
        ),
        stepper: (
          <>
            <State of="begun">
              <Stepper label={t('stepsLabel')} steps={steps} current={2} />
            </State>
            <State of="notBegun">
              <Stepper label={t('stepsNotBegun')} steps={steps} current={-1} />
            </State>
            <State of="done">
              <Stepper label={t('stepsDone')} steps={steps} current={steps.length} />
            </State>
          </>
        ),
        tasks: (
          <TaskList
            label={t('tasks.label')}
            tasks={[
              { label: t('tasks.done'), href: site.patterns(), state: 'done' },
              { label: t('tasks.current'), href: site.patterns(), state: 'current', hint: t('tasks.currentHint') },
              { label: t('long'), href: site.patterns(), state: 'pending' },
              { label: t('tasks.blocked'), state: 'blocked' },
            ]}
          />
        ),
        timeline: (
          <>
            <State of="many">
              <Timeline
                moments={[
                  moment(t, '3', t('history.published'), '2026-11-18T20:00:00Z'),
                  moment(t, '2', t('long'), '2026-11-17T13:12:00Z'),
                  moment(t, '1', t('history.created'), '2026-11-16T12:40:00Z'),
                ]}
              />
            </State>
            <State of="none">
              <Timeline moments={[]} />
            </State>
          </>
        ),
        qr: <Qr svg={squares} address="apthapi.bo/c/2027-014" />,
      }}
    />
  );
}

const moment = (t: Translator<'patterns'>, id: string, what: string, dateTime: string) => ({
  id,
  what,
  when: instantShort(new Date(dateTime)),
  dateTime,
  who: t('history.who'),
});
