import type { ReactNode } from 'react';
import type { IrreversibleAction } from '@/lib/domain/access/irreversible';
import { irreversibleEs } from '@/lib/messages/es/irreversible';
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
  const { ask, yes } = irreversibleEs[action];
  return (
    <AskDialog label={ask} yes={yes} echo={echo} tone={tone}>
      <Consequences action={action} facts={facts} />
    </AskDialog>
  );
}

/** The same where the page, or a layer over it, has asked already: what will happen, and the button that does it. */
export function AskHere({ action, facts, children }: Props & { children?: ReactNode }) {
  return (
    <>
      <Consequences action={action} facts={facts} />
      {children}
      <YesButton label={irreversibleEs[action].yes} tone="danger" />
    </>
  );
}

function Consequences({ action, facts = [] }: Props) {
  const { what, whom } = irreversibleEs[action];
  return (
    <ul className="stacked:mt-4">
      {[...facts, ...what, whom].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
