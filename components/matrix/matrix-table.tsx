import { useTranslations } from 'next-intl';
import { looks } from '@/components/ui/looks';
import { type MatrixActor, type MatrixColumn, matrixActors, matrixColumns } from '@/lib/domain/matrix';
import { integer } from '@/lib/messages/format';
import type { ItemView } from '@/lib/queries/matrix';
import { MatrixItem } from './matrix-item';

type Props = {
  items: readonly ItemView[];
  /** The item that was asked for: its actor's part is open. */
  asked?: string | undefined;
};

/** On a phone and on paper a list: an actor, a kind of role, its points. */
const look = {
  table:
    'w-full table-fixed border-separate border-spacing-0 leading-[1.4] max-matrix:block max-matrix:w-auto print:block print:[&_summary]:hidden',
  head: 'max-matrix:absolute max-matrix:size-px max-matrix:overflow-hidden max-matrix:[clip-path:inset(50%)] print:hidden!',
  /** The first as wide as the longest name of an actor, in the widest letter that a system may have. */
  column:
    'sticky top-0 z-1 border-b-[1.5px] border-line-strong bg-sunken p-3 text-left align-bottom text-small font-semibold text-ink-2 first:w-45 first:rounded-tl-box last:rounded-tr-box',
  block: 'max-matrix:block max-matrix:w-auto print:block',
  row: 'max-matrix:border-line max-matrix:last:border-b print:last:border-b-0',
  actor:
    'border-b-[1.5px] border-line-strong px-3 py-4 text-left align-top font-serif text-lg font-semibold text-ink max-matrix:block max-matrix:w-auto max-matrix:border-0 max-matrix:p-0 max-matrix:text-xl print:block print:break-after-avoid print:border-0 print:pt-6 print:text-[15pt] print:leading-[1.2]',
  cell: 'border-b-[1.5px] border-l border-line-strong border-l-line px-3 py-4 text-left align-top max-matrix:w-auto max-matrix:border-0 max-matrix:px-0 max-matrix:before:mb-3 max-matrix:before:block max-matrix:before:border-b-[1.5px] max-matrix:before:border-line-strong max-matrix:before:pb-2 max-matrix:before:text-small max-matrix:before:font-semibold max-matrix:before:text-ink-2 max-matrix:before:content-[attr(data-label)] print:pt-3 print:pb-0 print:before:mb-2 print:before:break-after-avoid print:before:border-b print:before:border-ink print:before:text-ink',
  /** Behind its actor's name, until that is opened or one of its points is the address. */
  folded:
    'max-matrix:block not-print:max-matrix:[:where(tr:has(>th>details:not([open])):not(:has([data-item]:target)))>&]:hidden print:block',
};

/**
 * The matrix as people know it from the document: a row per actor, a column per kind of role. On a phone each actor is a part with
 * its counts of evidence, opened at a tap or by the address of an item (`:target`): the style sheet does it, no script.
 */
export function MatrixTable({ items, asked }: Props) {
  const t = useTranslations('matrix');
  const actors = matrixActors.filter((actor) => items.some((item) => item.actor === actor));
  const columns = matrixColumns.filter((column) => items.some((item) => item.column === column));
  return (
    <table className={look.table}>
      <caption className="sr-only">{t('caption')}</caption>
      <thead className={look.head}>
        <tr className={look.block}>
          <th scope="col" className={look.column}>
            {t('actorColumn')}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className={look.column}>
              {t(`columnNames.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={look.block}>
        {actors.map((actor) => (
          <tr key={actor} id={`actor-${actor}`} className={`${look.block} ${look.row}`}>
            <th scope="row" className={look.actor}>
              <span className="max-matrix:hidden print:inline">{t(`actorNames.${actor}`)}</span>
              <ActorFold
                actor={actor}
                items={items.filter((item) => item.actor === actor)}
                open={actors.length === 1 || items.some((item) => item.actor === actor && item.id === asked)}
              />
            </th>
            {columns.map((column) => (
              <Cell key={column} column={column} items={itemsOf(items, actor, column)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The name of an actor as the sign that opens its part, with how many of its items have evidence. */
function ActorFold({ actor, items, open }: { actor: MatrixActor; items: readonly ItemView[]; open: boolean }) {
  const t = useTranslations('matrix');
  const standing = (name: ItemView['standing']) => items.filter((item) => item.standing === name).length;
  return (
    <details className={`hidden max-matrix:block max-matrix:border-b-0 print:hidden ${looks.partFold}`} open={open}>
      <summary className={looks.partSummary}>
        <span>{t(`actorNames.${actor}`)}</span>
        <span className="font-sans text-base leading-[1.3] font-normal text-ink-2">
          {t('actorCount', {
            measured: integer(standing('measured')),
            promised: standing('promised'),
            all: integer(items.length),
          })}
        </span>
      </summary>
    </details>
  );
}

function Cell({ column, items }: { column: MatrixColumn; items: readonly ItemView[] }) {
  const t = useTranslations('matrix');
  return (
    <td
      data-label={t(`columnNames.${column}`)}
      className={`${look.cell} ${items.length === 0 ? 'max-matrix:hidden print:hidden' : look.folded}`}
    >
      <ul>
        {items.map((item) => (
          <MatrixItem key={item.id} item={item} />
        ))}
      </ul>
    </td>
  );
}

function itemsOf(items: readonly ItemView[], actor: MatrixActor, column: MatrixColumn) {
  return items.filter((item) => item.actor === actor && item.column === column);
}
