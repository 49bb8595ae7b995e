import type { PaperBlock } from '@/lib/domain/papers/paper';

type Ruled = { rule: string; text: string; norm: string; article: string };

/** What the rules behind a record say, each with its norm, article and code. */
export function ruleNotes(traces: readonly Ruled[]): PaperBlock[] {
  return traces.map(({ rule, text, norm, article }) => ({
    kind: 'note',
    text: /[.!?]$/.test(text) ? text : `${text}.`,
    source: `${article === '-' ? norm : `${norm}, ${article}`} · ${rule}`,
  }));
}
