import { RuleNote } from '@/components/law/rule-note';
import { AppLink } from '@/components/ui/app-link';
import { KeyValues } from '@/components/ui/key-values';
import { TermList } from '@/components/ui/term';
import { ownParts } from '@/lib/domain/law/own-value';
import { valueSentence, rulesEs as words } from '@/lib/messages/es/rules';
import { termsIn } from '@/lib/messages/es/terms';
import type { ShownRule } from './rule-list';
import type { Recorded } from './rule-words';

/** Notes of the book begin small, as pieces of a line. */
const sentence = (note: string) => note.charAt(0).toUpperCase() + note.slice(1);

type Props = {
  rule: ShownRule;
  base: '/municipio/reglas' | '/reglas';
  /** What the reader's municipality said of it last, where one reads. */
  last?: Recorded;
};

/** What the book says of a rule: norm, article, how sure it is, who validated it, its figures, where it was read. */
export function RuleFacts({ rule, base, last }: Props) {
  const validation =
    last && last.verdict !== 'parameter' ? { verdict: last.verdict, by: last.who, article: last.article ?? '' } : null;
  const items = [
    { label: words.nationalValue, value: valueSentence(ownParts(rule.id, rule.value)) || words.notSettable },
    ...(rule.standsFor
      ? [{ label: words.historyOf, value: <AppLink href={`${base}/${rule.standsFor}`}>{rule.standsFor}</AppLink> }]
      : []),
    ...(rule.source ? [{ label: words.source, value: rule.source }] : []),
    ...(rule.note ? [{ label: words.note, value: sentence(rule.note) }] : []),
  ];
  return (
    <>
      <p>
        <RuleNote rule={rule.id} {...rule} validation={validation} historical={rule.standsFor !== null} />
      </p>
      <KeyValues items={items} />
      <TermList of={termsIn([rule.text, rule.norm, rule.article, rule.note])} />
    </>
  );
}
