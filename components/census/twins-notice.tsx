import { AppLink } from '@/components/ui/app-link';
import { Notice } from '@/components/ui/notice';
import { censusEs } from '@/lib/messages/es/census';
import type { Twin } from '@/lib/queries/census/twins';
import { office } from '@/lib/routes/office';
import { ActorStatusTag } from './actor-facts';

const words = censusEs.twins;

/** Who in the census may be the same actor, and why, before it is confirmed. */
export function TwinsNotice({ twins }: { twins: readonly Twin[] }) {
  if (twins.length === 0) return null;
  return (
    <Notice tone="due" title={words.title}>
      <p>{words.lead}</p>
      <ul className="stacked:mt-4">
        {twins.map(({ id, name, status, reasons }) => (
          <li key={id}>
            <AppLink href={office.actor(id)}>{name}</AppLink> <ActorStatusTag status={status} />{' '}
            {reasons.map((reason) => words.reasons[reason]).join(', ')}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
