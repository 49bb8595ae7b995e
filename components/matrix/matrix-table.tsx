import './matrix.css';
import { useTranslations } from 'next-intl';
import { type MatrixActor, type MatrixColumn, matrixActors, matrixColumns } from '@/lib/domain/matrix';
import { actorNames, matrixEs } from '@/lib/messages/es/matrix';
import type { ItemView } from '@/lib/queries/matrix';
import { MatrixItem } from './matrix-item';

type Props = {
  items: readonly ItemView[];
  /** The item that was asked for: its actor's part is open. */
  asked?: string | undefined;
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
    <table className="matrix">
      <caption className="sr-only">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('actorColumn')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`columnNames.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {actors.map((actor) => (
          <tr key={actor} id={`actor-${actor}`}>
            <th scope="row">
              <span className="matrix-name">{actorNames[actor]}</span>
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
  const standing = (name: ItemView['standing']) => items.filter((item) => item.standing === name).length;
  return (
    <details className="part-fold matrix-fold" open={open}>
      <summary>
        <span>{actorNames[actor]}</span>
        <span className="quiet num">{matrixEs.actorCount(standing('measured'), standing('promised'), items.length)}</span>
      </summary>
    </details>
  );
}

function Cell({ column, items }: { column: MatrixColumn; items: readonly ItemView[] }) {
  const t = useTranslations('matrix');
  return (
    <td data-label={t(`columnNames.${column}`)} className={items.length === 0 ? 'matrix-empty' : undefined}>
      <ul className="matrix-list">
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
