import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import type { ItemStanding, MatrixActor } from '@/lib/domain/matrix';
import { integer } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';
import { site } from '@/lib/routes/site';

export type ActorStandings = { actor: MatrixActor; items: readonly { id: string; standing: ItemStanding }[] };

const cell = 'aspect-[1.5] rounded-part forced-colors:border forced-colors:border-[CanvasText]';
const edge = '[box-shadow:inset_0_0_0_1px_var(--line-strong)]';
const cells: Record<ItemStanding, string> = {
  measured: `${cell} ${edge} bg-verde forced-colors:bg-[CanvasText]`,
  promised: `${cell} bg-quinua [box-shadow:inset_0_0_0_2px_var(--quinua-ink)] forced-colors:border-b-8`,
  silent: `${cell} ${edge} bg-sunken`,
};

/** The matrix at a glance: a cell per item, actor by actor, with the count in words beside it. */
export function Standings({ actors }: { actors: readonly ActorStandings[] }) {
  const t = useTranslations('home');
  const tMatrix = useTranslations('matrix');
  const all = actors.flatMap(({ items }) => items);
  return (
    <>
      <p className="text-ink-2 num">{t('matrix.lead', { items: integer(all.length) })}</p>
      <div className="stacked:mt-4">
        {actors.map(({ actor, items }) => (
          <div key={actor}>
            <p className="num mb-1 flex flex-wrap justify-between gap-x-4">
              <AppLink href={site.matrix({ actor })}>{tMatrix(`actorNames.${actor}`)}</AppLink>
              <span className="text-ink-2 text-small">{standingTold(t, items)}</span>
            </p>
            <div className="grid gap-[3px] forced-colors:forced-color-adjust-none grid-cols-12" aria-hidden="true">
              {items.map(({ id, standing }) => (
                <i key={id} data-standing={standing} className={cells[standing]} />
              ))}
            </div>
          </div>
        ))}
      </div>
      <p className="text-ink-2 text-small">{t('matrix.legend')}</p>
      <p>
        <AppLink href={site.matrix()}>{t('matrix.open')}</AppLink>
      </p>
    </>
  );
}

/** "4 con evidencia y 2 en marcha, de 12" */
function standingTold(t: Translator<'home'>, items: ActorStandings['items']): string {
  const [measured, promised] = [count(items, 'measured'), count(items, 'promised')];
  const all = integer(items.length);
  if (measured + promised === 0) return t('matrix.toMeasure', { all });
  return t('matrix.standing', { measured: integer(measured), promised, all });
}

function count(items: ActorStandings['items'], standing: ItemStanding): number {
  return items.filter((item) => item.standing === standing).length;
}
