import { Children, isValidElement, type ReactNode } from 'react';
import type { Translator } from '@/lib/messages/translator';

/** How each field of a form is called, by its name, as far as the form's own elements tell. */
export type FormLabels = ReadonlyMap<string, string>;

type Props = { name?: unknown; label?: unknown; columns?: unknown; children?: ReactNode };
type Named = { name: string; label: string };

/**
 * The names of a form's fields, read from its elements before any of them is drawn: the summary of what is to be mended stands
 * above them, also where no script can look them up in the page. One inside a group says the group too: "Primaria, Varones".
 */
export function labelsIn(children: ReactNode): FormLabels {
  const found = new Map<string, string>();
  collect(children, '', found);
  return found;
}

function collect(children: ReactNode, group: string, found: Map<string, string>): void {
  Children.forEach(children, (child) => {
    if (!isValidElement<Props>(child)) return;
    const { name, label, columns, children: inside } = child.props;
    if (typeof name === 'string' && typeof label === 'string') found.set(name, inGroup(group, label));
    if (typeof name === 'string' && Array.isArray(columns))
      for (const column of columns.filter(isNamed)) found.set(`${name}[].${column.name}`, column.label);
    collect(inside, (child.type === 'fieldset' && legendOf(inside)) || group, found);
  });
}

function legendOf(children: ReactNode): string {
  const legend = Children.toArray(children).find((child) => isValidElement<Props>(child) && child.type === 'legend');
  return isValidElement<Props>(legend) ? textOf(legend.props.children) : '';
}

function textOf(children: ReactNode): string {
  return Children.toArray(children)
    .map((child) => (isValidElement<Props>(child) ? textOf(child.props.children) : String(child)))
    .join('');
}

/** "Primaria, Varones" */
export function inGroup(group: string, label: string): string {
  return group ? `${group}, ${label}` : label;
}

/** The name of a field: `recipe[1].grams` is the column of a row, "Fila 2, Gramos". '' where nothing tells it. */
export function labelOfField(t: Translator<'ui'>, labels: FormLabels, name: string): string {
  const own = labels.get(name);
  const column = own ?? labels.get(name.replace(/\[\d+\]/, '[]'));
  return own ?? (column === undefined ? '' : inGroup(rowOfField(t, name), column));
}

/** "Fila 3" of `rows[2].productId`: what is left to say of a field that nothing names. '' where it is in no row. */
export function rowOfField(t: Translator<'ui'>, name: string): string {
  const place = /\[(\d+)\]/.exec(name)?.[1];
  return place === undefined ? '' : t('row', { row: String(Number(place) + 1) });
}

function isNamed(column: unknown): column is Named {
  return typeof column === 'object' && column !== null && 'label' in column && typeof column.label === 'string';
}
