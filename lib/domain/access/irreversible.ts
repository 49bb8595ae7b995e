import { confirmedField } from '../sending';
import type { ActionName } from './policy';

/**
 * Actions that whoever did them cannot undo: others are told, money moves, or a term begins. Each says what will happen and to whom, and
 * is done only once it was confirmed; it is refused otherwise.
 */
export const irreversibleActions = [
  'tender.publish',
  'tender.amend',
  'tender.cancel',
  'tender.annul',
  'question.answer',
  'tender.open',
  'tender.recommend',
  'tender.return-evaluation',
  'tender.award',
  'tender.award-next',
  'contract.formalise',
  'contract.answer-change',
  'contract.end',
  'fine.impose',
  'fine.lift',
  'delivery.note',
  'delivery.receive',
  'delivery.withdraw',
  'delivery.close',
  'reception.answer',
  'payment.record',
  'payment.reverse',
  'offer.withdraw',
  'school.merge',
  'zone.merge',
  'account.erase',
  'organisation.erase',
] as const satisfies readonly ActionName[];

export type IrreversibleAction = (typeof irreversibleActions)[number];

function isIrreversible(action: string): action is IrreversibleAction {
  return (irreversibleActions as readonly string[]).includes(action);
}

/** Whether an action may go on: it can be undone, or the form says that the person was asked. */
export function wasAsked(action: ActionName, form: FormData): boolean {
  return !isIrreversible(action) || form.get(confirmedField) === 'yes';
}

/** A form of such an action has no plain button: it brings AskFirst or AskHere. Anything else is a fault of the page. */
export function assertNoPlainButton(action: string | undefined): void {
  if (action !== undefined && isIrreversible(action)) throw new Error(`the form of ${action} must ask first`);
}
