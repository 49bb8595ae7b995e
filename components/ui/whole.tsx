import { createElement, Fragment, type ReactNode } from 'react';
import { piecesOf } from '@/lib/messages/format-whole';

/**
 * What is read as one is drawn as one: figures with their unit, dates, and codes at their hyphens. What is no text stays as it is.
 * A text with codes is one element: its pieces would each be a column of their own where the parent lays out its children side by side.
 */
export function whole(node: ReactNode): ReactNode {
  if (Array.isArray(node)) return createElement(Fragment, null, ...node.map(whole));
  if (typeof node !== 'string') return node;
  const pieces = piecesOf(node);
  if (!pieces.some(({ isCode }) => isCode)) return pieces.map(({ text }) => text).join('');
  const drawn = pieces.map(({ text, isCode }) =>
    isCode ? createElement('span', { className: 'whitespace-nowrap' }, text) : text,
  );
  return createElement('span', null, ...drawn);
}
