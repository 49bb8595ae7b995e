import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import type { ItemStanding, MatrixActor } from '@/lib/domain/matrix';
import { integer } from '@/lib/messages/es/format';
import { homeEs } from '@/lib/messages/es/home';
import { actorNames } from '@/lib/messages/es/matrix';
import { site } from '@/lib/routes/site';

export type ActorStandings = { actor: MatrixActor; items: readonly { id: string; standing: ItemStanding }[] };

const cells: Record<ItemStanding, string | undefined> = { measured: 'ok', promised: 'due', silent: undefined };

/** The matrix at a glance: a cell per item, actor by actor, with the count in words beside it. */
export function Standings({ actors }: { actors: readonly ActorStandings[] }) {
  const t = useTranslations('home');
  const words = homeEs.matrix;
  const all = actors.flatMap(({ items }) => items);
  return (
    <>
      <p className="quiet num">{t('matrix.lead', { items: integer(all.length) })}</p>
      <div className="stack">
        {actors.map(({ actor, items }) => (
          <div key={actor}>
            <p className="num mb-1 flex flex-wrap justify-between gap-x-4">
              <AppLink href={site.matrix({ actor })}>{actorNames[actor]}</AppLink>
              <span className="quiet small">
                {words.standing(count(items, 'measured'), count(items, 'promised'), items.length)}
              </span>
            </p>
            <div className="mosaic grid-cols-12" aria-hidden="true">
              {items.map(({ id, standing }) => (
                <i key={id} className={cells[standing]} />
              ))}
            </div>
          </div>
        ))}
      </div>
      <p className="quiet small">{t('matrix.legend')}</p>
      <p>
        <AppLink href={site.matrix()}>{t('matrix.open')}</AppLink>
      </p>
    </>
  );
}

function count(items: ActorStandings['items'], standing: ItemStanding): number {
  return items.filter((item) => item.standing === standing).length;
}
