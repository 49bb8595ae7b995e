import 'server-only';
import type { z } from 'zod';
import type { PastEvent } from '@/lib/data/events';
import { findSending } from '@/lib/data/sendings';
import type { Actor } from '@/lib/domain/access/actor';
import type { Subject } from '@/lib/domain/access/may';
import type { Done, Refused, ResentWay, TypedValues } from '@/lib/domain/outcome';
import { differing, shown } from '@/lib/domain/sending';
import { prisma } from '@/lib/platform/database';
import { openSending } from '@/lib/platform/sendings';
import { doneBefore, sentBefore } from './answers';
import type { Definition, Resent } from './definition';
import { readForm } from './form';
import { layOver } from './lay-over';
import type { Sending } from './sending';

/**
 * Answers a form that was done before: as it was answered then when it says the same, and otherwise with both versions and what can
 * be done. Events from before contents were kept are answered as then.
 */
export async function answerAgain<
  Schema extends z.ZodType,
  Found extends Subject,
  Value extends object,
  Who extends Actor | null,
  Prepared,
>(
  definition: Definition<Schema, Found, Value, Who, Prepared>,
  earlier: PastEvent,
  { form, sending }: { form: FormData; sending: Sending },
): Promise<Done<Value> | Refused> {
  if (earlier.contentHash === null || earlier.contentHash === (await sending.hash())) return doneBefore<Value>(earlier);
  const read = readForm(form, definition.input);
  const input = read.ok ? read.input : null;
  const first = await readFirst(definition, earlier.requestId, input);
  const way = wayOf(definition.resent, input, earlier);
  return sentBefore(form, {
    way,
    first,
    differing: first ? differing(first, shown(sending.said)) : [],
    corrects: way === 'over' ? [...sending.corrects, earlier.requestId] : [],
    goTo: earlier.goTo,
  });
}

/** What the first sending said, or null where it is no longer kept, or was sealed under a key that this form does not lead to. */
async function readFirst<
  Schema extends z.ZodType,
  Found extends Subject,
  Value extends object,
  Who extends Actor | null,
  Prepared,
>(
  { textKey }: Definition<Schema, Found, Value, Who, Prepared>,
  requestId: string,
  input: z.output<Schema> | null,
): Promise<TypedValues | null> {
  const db = prisma();
  const sealed = await findSending(db, requestId);
  if (!sealed || (textKey && !input)) return null;
  return openSending(requestId, sealed, input ? await textKey?.({ db, input }) : undefined);
}

function wayOf<Input>(resent: Resent<Input> | undefined, input: Input | null, earlier: PastEvent): ResentWay {
  if (resent === undefined || resent === 'further') return resent ?? 'settled';
  return input && !layOver(resent, input, [earlier]) ? 'settled' : 'over';
}
