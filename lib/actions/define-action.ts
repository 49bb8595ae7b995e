import 'server-only';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import type { Actor } from '@/lib/domain/access/actor';
import type { EventDescribed } from '@/lib/domain/access/event-fields';
import { isOpenToAnyone, type Subject } from '@/lib/domain/access/may';
import type { ActionName, ChangeName } from '@/lib/domain/access/policy';
import type { Done, Refused, ServerAction } from '@/lib/domain/outcome';
import { isSentByScript } from '@/lib/platform/asked-page';
import { countAction } from '@/lib/platform/metrics';
import { currentScope } from '@/lib/platform/scope';
import { readActor, requireActor } from '@/lib/platform/session';
import { keptRoute } from '@/lib/routes/address';
import type { Definition } from './definition';
import { withReadings } from './form';
import { respond } from './respond';
import { markTextWaits } from './unsent';

/** Every action by its name in the policy: what the test of all rights goes through, and what finds two of one name. */
export const definedActions = new Map<ActionName, ServerAction>();

/** What answers a sending of an action, by its name and version: `reception.correct@1`. */
export const actionAnswers = new Map<string, (form: FormData) => Promise<Done | Refused>>();

/** What is written down of an action is described field by field, by its name: what stays, and what can be erased. */
type Recorded<Name extends ChangeName, Value extends object, Told extends object> = {
  name: Name;
  record?: (value: Value) => Told;
} & EventDescribed<Name, Told>;

/**
 * The one way to change anything: read the form, sign in, find, authorise, do, record, all in one transaction.
 * A form sent twice (same `requestId`, same person) is done once and answered alike.
 */
export function defineAction<
  Name extends ChangeName,
  Schema extends z.ZodType,
  Found extends Subject,
  Value extends object,
  Prepared = undefined,
  Told extends object = Value,
>(definition: Definition<Schema, Found, Value, Actor, Prepared> & Recorded<Name, Value, Told>): ServerAction<Value> {
  return serverAction(definition, requireActor);
}

/** The same for actions that need no session: signing in, registering, accepting an invitation. */
export function defineOpenAction<
  Name extends ChangeName,
  Schema extends z.ZodType,
  Found extends Subject,
  Value extends object,
  Prepared = undefined,
  Told extends object = Value,
>(definition: Definition<Schema, Found, Value, Actor | null, Prepared> & Recorded<Name, Value, Told>): ServerAction<Value> {
  if (!isOpenToAnyone(definition.name)) throw new Error(`${definition.name} is not open to anyone in the policy`);
  return serverAction(definition, readActor);
}

function serverAction<Schema extends z.ZodType, Found extends Subject, Value extends object, Who extends Actor | null, Prepared>(
  definition: Definition<Schema, Found, Value, Who, Prepared>,
  whoAsks: () => Promise<Who>,
): ServerAction<Value> {
  const answer = async (form: FormData) => {
    const outcome = await respond(definition, whoAsks, withReadings(form));
    countAction(definition.name, outcome.status === 'refused' ? outcome.code : outcome.status);
    return outcome;
  };
  const action: ServerAction<Value> = async (_previous, form) => {
    const sent = form instanceof FormData ? form : new FormData();
    const outcome = await answer(sent);
    if (outcome.status === 'refused' && outcome.signIn && !(await isSentByScript())) {
      // The page's own script marks the browser itself: a cookie set here would draw the page anew, which without a session leads away.
      await markTextWaits(sent);
      redirect(keptRoute(outcome.signIn));
    }
    // The seed and the tests read where to; a browser is led on, and shown nothing that it kept from before. The server keeps no page.
    if (outcome.status === 'refused' || currentScope()) return outcome;
    refresh();
    if (outcome.goTo) redirect(keptRoute(outcome.goTo));
    return outcome;
  };
  action.actionName = definition.name;
  definedActions.set(definition.name, action);
  actionAnswers.set(`${definition.name}@${definition.version ?? 1}`, answer);
  return action;
}
