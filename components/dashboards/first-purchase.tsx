import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/page';
import { type Task, TaskList } from '@/components/ui/task-list';
import type { Role } from '@/lib/domain/access/actor';
import type { ChainLink, ChainStage } from '@/lib/domain/dashboards/first-purchase';
import { integer } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';
import { taskPath } from '@/lib/routes/task-places';
import { taskLabel } from './task-told';

type Props = { chain: readonly { stage: ChainStage; links: readonly ChainLink[] }[]; roles: readonly Role[] };

/** The whole way to the first purchase, for everybody in the municipality: what is done, whose turn it is, what comes later. */
export function FirstPurchase({ chain, roles }: Props) {
  const t = useTranslations('municipal-home');
  const tChecklists = useTranslations('checklists');
  const links = chain.flatMap((stage) => stage.links);
  const done = links.filter(({ state }) => state === 'done').length;
  return (
    <Section title={t('chain.title')} lead={t('chain.lead', { done: integer(done), all: integer(links.length) })} id="camino">
      <div className="gap-x-9 three:columns-2 [&>section]:mb-6 [&>section]:break-inside-avoid [&_h3]:mb-2">
        {chain.map((stage) => (
          <section key={stage.stage}>
            <h3>{t(`chain.stages.${stage.stage}`)}</h3>
            <TaskList
              label={t(`chain.stages.${stage.stage}`)}
              tasks={stage.links.map((link) => row(t, tChecklists, link, roles))}
            />
          </section>
        ))}
      </div>
    </Section>
  );
}

function row(
  t: Translator<'municipal-home'>,
  tChecklists: Translator<'checklists'>,
  { code, role, state, held }: ChainLink,
  roles: readonly Role[],
): Task {
  const label = taskLabel(tChecklists, code);
  const who = t(`roleInSentence.${role}`);
  if (state === 'done') return { label, state, stateLabel: t('chain.done') };
  const hint = held ? t('chain.waitsFor', { role: who }) : t('chain.waitsForNobody', { role: who });
  if (state === 'later') return { label, state: 'blocked', stateLabel: t('chain.later'), hint };
  if (roles.includes(role)) return { label, href: taskPath({ code }), state: 'current', stateLabel: t('chain.yours') };
  return { label, state: 'pending', stateLabel: t('chain.pending'), hint };
}
