import { useTranslations } from 'next-intl';
import { RuleNote } from '@/components/law/rule-note';
import { AppLink } from '@/components/ui/app-link';
import { KeyValues } from '@/components/ui/key-values';
import { Notice } from '@/components/ui/notice';
import { TermList } from '@/components/ui/term';
import { ownParts } from '@/lib/domain/law/own-value';
import { termsIn } from '@/lib/domain/law/terms';
import { lastWords } from '@/lib/domain/law/validation';
import { lastWord, valueSentence, valueShort } from '@/lib/messages/told/rules';
import { useTranslators } from '@/lib/messages/use-translators';
import { type BookOf, ruleAddress } from './addresses';
import type { ShownRule } from './rule-list';
import type { Recorded } from './rule-words';

/** Notes of the book begin small, as pieces of a line. */
const sentence = (note: string) => note.charAt(0).toUpperCase() + note.slice(1);

type Props = {
  rule: Omit<ShownRule, 'overrides'> & { overrides: readonly Recorded[] };
  of: BookOf;
  /** What the reader's municipality said of it last, where one reads. */
  last?: Recorded | undefined;
};

/** What the book says of a rule: norm, article, how sure it is, who validated it, its figures, where it was read. */
export function RuleFacts({ rule, of, last }: Props) {
  const t = useTranslations('rules');
  const translators = useTranslators();
  const validation =
    last && last.verdict !== 'parameter' ? { verdict: last.verdict, by: last.who, article: last.article ?? '' } : null;
  const spoken = last ? [last] : lastWords(rule.overrides);
  // A parameter after a rejection changes nothing: the rule does not decide until the adviser speaks again.
  const isChanged = rule.decides && (last?.verdict === 'changed' || last?.verdict === 'parameter');
  const held = isChanged ? ownParts(rule.id, last.value) : null;
  const items = [
    ...(held ? [{ label: t('valueHere'), value: valueSentence(translators, held) }] : []),
    { label: t('nationalValue'), value: valueSentence(translators, ownParts(rule.id, rule.value)) || t('notSettable') },
    ...(rule.standsFor
      ? [{ label: t('historyOf'), value: <AppLink href={ruleAddress(of, rule.standsFor)}>{rule.standsFor}</AppLink> }]
      : []),
    ...(rule.source ? [{ label: t('source'), value: rule.source }] : []),
    ...(rule.note ? [{ label: t('note'), value: sentence(rule.note) }] : []),
  ];
  return (
    <>
      {held && <Notice title={t('changedTo', { value: valueShort(translators, held) })} />}
      {!last && spoken.length > 0 && (
        <Notice title={t('lastWords')}>
          <ul>
            {spoken.map((word) => (
              <li key={word.id}>
                {lastWord(t, word.municipality ?? '', word.verdict, valueShort(translators, ownParts(rule.id, word.value)))}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p>
        <RuleNote
          rule={rule.id}
          {...rule}
          value={last?.value}
          validation={validation}
          legalBasis={last?.verdict === 'parameter' ? last.legalBasis : null}
          settled={!last && spoken.length > 0 ? 'elsewhere' : undefined}
          historical={rule.standsFor !== null}
        />
      </p>
      <KeyValues items={items} />
      <TermList of={termsIn([rule.text, rule.norm, rule.article, rule.note])} />
    </>
  );
}
