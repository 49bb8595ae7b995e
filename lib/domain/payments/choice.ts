import { z } from 'zod';

/** How the treasurer sees what is owed, as the address says it. */
export const groupings = ['contrato', 'mes', 'escuela', 'acta'] as const;
export type Grouping = (typeof groupings)[number];

/** A group of acts, each choosable whole: those of a contract, of a month ('2026-03') or of a school, one act alone, or all. */
export type Chosen = { by: Grouping; key: string } | { by: 'todo' };

/** As it travels in an address: 'contrato:<id>', 'mes:2026-03', 'todo'. */
export const chosenText = (chosen: Chosen): string => (chosen.by === 'todo' ? 'todo' : `${chosen.by}:${chosen.key}`);

const isKey: Record<Grouping, (key: string) => boolean> = {
  contrato: isId,
  mes: (key) => /^20\d{2}-(0[1-9]|1[0-2])$/.test(key),
  escuela: isId,
  acta: isId,
};

/** Most groups that one address may name; each page shows fewer. */
const maxChosen = 250;

/** @returns what an address chooses, without what it does not say well */
export function readChosen(said: string | readonly string[] | undefined): Chosen[] {
  return [said ?? []].flat().slice(0, maxChosen).flatMap(readOne);
}

function readOne(text: string): Chosen[] {
  if (text === 'todo') return [{ by: 'todo' }];
  const [name, key = ''] = text.split(':');
  const by = groupings.find((one) => one === name);
  return by && isKey[by](key) ? [{ by, key }] : [];
}

function isId(key: string): boolean {
  return z.uuid().safeParse(key).success;
}
