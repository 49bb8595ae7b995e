import { Section } from '@/components/ui/page';
import { type Task, TaskList } from '@/components/ui/task-list';
import type { Role } from '@/lib/domain/access/actor';
import type { ChainLink, ChainStage } from '@/lib/domain/dashboards/first-purchase';
import { taskWords } from '@/lib/messages/es/checklists';
import { municipalHomeEs, roleInSentence } from '@/lib/messages/es/municipal-home';
import { taskPath } from '@/lib/routes/task-places';

type Props = { chain: readonly { stage: ChainStage; links: readonly ChainLink[] }[]; roles: readonly Role[] };

const { chain: words } = municipalHomeEs;

/** The whole way to the first purchase, for everybody in the municipality: what is done, whose turn it is, what comes later. */
export function FirstPurchase({ chain, roles }: Props) {
  const links = chain.flatMap((stage) => stage.links);
  const done = links.filter(({ state }) => state === 'done').length;
  return (
    <Section title={words.title} lead={words.lead(done, links.length)} id="camino">
      <div className="gap-x-9 three:columns-2 [&>section]:mb-6 [&>section]:break-inside-avoid [&_h3]:mb-2">
        {chain.map((stage) => (
          <section key={stage.stage}>
            <h3>{words.stages[stage.stage]}</h3>
            <TaskList label={words.stages[stage.stage]} tasks={stage.links.map((link) => row(link, roles))} />
          </section>
        ))}
      </div>
    </Section>
  );
}

function row({ code, role, state, held }: ChainLink, roles: readonly Role[]): Task {
  const { label } = taskWords[code];
  const who = roleInSentence[role];
  if (state === 'done') return { label, state, stateLabel: words.done };
  const hint = held ? words.waitsFor(who) : words.waitsForNobody(who);
  if (state === 'later') return { label, state: 'blocked', stateLabel: words.later, hint };
  if (roles.includes(role)) return { label, href: taskPath({ code }), state: 'current', stateLabel: words.yours };
  return { label, state: 'pending', stateLabel: words.pending, hint };
}
