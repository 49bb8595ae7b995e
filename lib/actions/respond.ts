import 'server-only';
import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import type { Actor } from '@/lib/domain/access/actor';
import { mayTry, type Subject } from '@/lib/domain/access/may';
import type { Done, Refused } from '@/lib/domain/outcome';
import { Refusal } from '@/lib/domain/refusal';
import { faulted, refused } from './answers';
import { askBefore } from './ask-before';
import type { Definition } from './definition';
import { readForm } from './form';
import { answerAgain } from './resent';
import { readSending } from './sending';
import { executeOnce, findRepeated } from './transaction';
import { assertOwnPage, keepUnsent, letGo } from './unsent';

/** Answers one sending of a form: reads it, says who asks, does the action or says no, and never tells an error. */
export async function respond<
  Schema extends z.ZodType,
  Found extends Subject,
  Value extends object,
  Who extends Actor | null,
  Prepared,
>(
  definition: Definition<Schema, Found, Value, Who, Prepared>,
  whoAsks: () => Promise<Who>,
  form: FormData,
): Promise<Done<Value> | Refused> {
  const sending = await readSending(form);
  let actor: Actor | null = null;
  try {
    const who = await whoAsks();
    actor = who;
    // Before anything is read or worked on: whoever could never do this learns nothing of what it takes.
    if (who && !mayTry(who, definition.name)) throw new Refusal('not-found');
    if (who) assertOwnPage(definition.name, who, form);
    const read = readForm(form, definition.input);
    await askBefore(definition.name, form, { readable: read.ok, isVisitor: who === null });
    if (!read.ok) return await refused(new Refusal('check-input'), form, read.issues);
    const work = async () => {
      const prepared = (await definition.beforeTransaction?.({ actor: who, input: read.input })) as Prepared;
      return executeOnce(definition, { who, input: read.input, prepared, sending });
    };
    const outcome = await (definition.within ? definition.within(who, work) : work());
    await letGo(definition.name, who, form);
    return outcome;
  } catch (error) {
    unstable_rethrow(error); // redirect() and notFound() are not failures
    const earlier = await findRepeated(error, { name: definition.name, actor, requestId: sending.requestId });
    if (earlier) return answerAgain(definition, earlier, { form, sending });
    if (!(error instanceof Refusal)) return faulted(error, definition.name, form);
    if (error.code === 'not-signed-in') return keepUnsent(definition.name, form);
    // What somebody else wrote is not shown to whoever is signed in now.
    return refused(error, error.code === 'other-person' ? new FormData() : form);
  }
}
