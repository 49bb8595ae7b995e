import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { IrreversibleAction } from '@/lib/domain/access/irreversible';
import { AskDialog, type Echo, YesButton } from './ask-dialog';
import type { ButtonTone } from './button-class';

type Props = {
  /** Which action it is: its words say what will happen and to whom. */
  action: IrreversibleAction;
  /** What this one is about, before the general words: whose, how much. */
  facts?: readonly string[] | undefined;
};

/**
 * The button of a form whose action cannot be undone: it says what will happen and to whom, with what was typed, and asks once.
 * Inside an ActionForm without `submit`.
 */
export function AskFirst({ action, facts, echo = [], tone = 'primary' }: Props & { echo?: readonly Echo[]; tone?: ButtonTone }) {
  const t = useTranslations('irreversible');
  return (
    <AskDialog label={t(`${action}.ask`)} yes={t(`${action}.yes`)} echo={echo} tone={tone}>
      <Consequences action={action} facts={facts} />
    </AskDialog>
  );
}

/** The same where the page, or a layer over it, has asked already: what will happen, and the button that does it. */
export function AskHere({ action, facts, children }: Props & { children?: ReactNode }) {
  const t = useTranslations('irreversible');
  return (
    <>
      <Consequences action={action} facts={facts} />
      {children}
      <YesButton label={t(`${action}.yes`)} tone="danger" />
    </>
  );
}

/** What happens is told in lines, one or more. */
function Consequences({ action, facts = [] }: Props) {
  const t = useTranslations('irreversible');
  const what = t(`${action}.what`).split('\n');
  return (
    <ul className="stacked:mt-4">
      {[...facts, ...what, t(`${action}.whom`)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
