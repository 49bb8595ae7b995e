import { needsLegalReview, type RuleBook, type Trace } from './rule-book';

/** Rules that matter to every purchase from its publication on: preference margins, guarantees, the national catalogue. */
const everyPurchase = [
  'MAR-F1',
  'MAR-F2A',
  'MAR-F2A-MIN',
  'MAR-F2B',
  'MAR-F3',
  'MAR-SUM',
  'GAR-SER',
  'GAR-CUM',
  'GAR-CUM-S',
  'CHB-FIRST',
] as const;

/**
 * The rules about to matter that decide nothing alone, each once: what a page asks the legal adviser for.
 * @param traces of the rules behind what the page shows
 */
export function rulesToValidate(book: RuleBook, traces: readonly (Trace | null | undefined)[]): Trace[] {
  const matter = [...traces, ...everyPurchase.map((id) => book.rules.get(id))].filter((trace) => !!trace);
  const open = new Map(matter.filter(needsLegalReview).map((trace) => [trace.rule, trace]));
  return [...open.values()];
}
