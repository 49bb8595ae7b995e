import './matrix.css';
import { type MatrixActor, type MatrixColumn, matrixActors, matrixColumns } from '@/lib/domain/matrix';
import { actorNames, columnNames, matrixEs } from '@/lib/messages/es/matrix';
import { MatrixItem, type MatrixItemView } from './matrix-item';

/** The matrix as people know it from the document: a row per actor, a column per kind of role. On a phone, one under another. */
export function MatrixTable({ items }: { items: readonly MatrixItemView[] }) {
  const actors = matrixActors.filter((actor) => items.some((item) => item.actor === actor));
  const columns = matrixColumns.filter((column) => items.some((item) => item.column === column));
  return (
    <>
      {actors.length > 1 && (
        <nav className="matrix-jump" aria-label={matrixEs.jump}>
          {actors.map((actor) => (
            <a key={actor} href={`#actor-${actor}`}>
              {actorNames[actor]}
            </a>
          ))}
        </nav>
      )}
      <table className="matrix">
        <caption className="sr-only">{matrixEs.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{matrixEs.actorColumn}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {columnNames[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {actors.map((actor) => (
            <tr key={actor} id={`actor-${actor}`}>
              <th scope="row">{actorNames[actor]}</th>
              {columns.map((column) => (
                <Cell key={column} column={column} items={itemsOf(items, actor, column)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Cell({ column, items }: { column: MatrixColumn; items: readonly MatrixItemView[] }) {
  return (
    <td data-label={columnNames[column]} className={items.length === 0 ? 'matrix-empty' : undefined}>
      <ul className="matrix-list">
        {items.map((item) => (
          <MatrixItem key={item.id} item={item} />
        ))}
      </ul>
    </td>
  );
}

function itemsOf(items: readonly MatrixItemView[], actor: MatrixActor, column: MatrixColumn) {
  return items.filter((item) => item.actor === actor && item.column === column);
}
