import type { ReactNode } from 'react';
import type { IrreversibleAction } from '@/lib/domain/access/irreversible';
import { irreversibleEs } from '@/lib/messages/es/irreversible';
import { AskDialog, type Echo, YesButton } from './ask-dialog';
import type { ButtonTone } from './button-class';

type Props = {
  /** Which act it is: its words say what will happen and to whom. */
  act: IrreversibleAction;
  /** What this one is about, before the general words: whose, how much. */
  facts?: readonly string[] | undefined;
};

/**
 * The button of a form whose act cannot be undone: it says what will happen and to whom, with what was typed, and asks once.
 * Inside an ActionForm without `submit`.
 */
export function AskFirst({ act, facts, echo = [], tone = 'primary' }: Props & { echo?: readonly Echo[]; tone?: ButtonTone }) {
  const { ask, yes } = irreversibleEs[act];
  return (
    <AskDialog label={ask} yes={yes} echo={echo} tone={tone}>
      <Consequences act={act} facts={facts} />
    </AskDialog>
  );
}

/** The same where the page, or a layer over it, has asked already: what will happen, and the button that does it. */
export function AskHere({ act, facts, children }: Props & { children?: ReactNode }) {
  return (
    <>
      <Consequences act={act} facts={facts} />
      {children}
      <YesButton label={irreversibleEs[act].yes} tone="danger" />
    </>
  );
}

function Consequences({ act, facts = [] }: Props) {
  const { what, whom } = irreversibleEs[act];
  return (
    <ul className="stack">
      {[...facts, ...what, whom].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
