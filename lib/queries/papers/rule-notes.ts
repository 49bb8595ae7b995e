import 'server-only';
import type { Trace } from '@/lib/domain/law/rule-book';
import type { PaperBlock } from '@/lib/domain/papers/paper';
import { traceSource } from '@/lib/messages/told/rules';
import { getTranslators } from '@/lib/messages/translators';

/** What the rules behind a record say, each with its norm, article and code, and how sure it is. */
export async function ruleNotes(traces: readonly Trace[]): Promise<PaperBlock[]> {
  const translators = await getTranslators();
  return traces.map((trace) => ({
    kind: 'note',
    text: /[.!?]$/.test(trace.text) ? trace.text : `${trace.text}.`,
    source: traceSource(translators, trace),
  }));
}
