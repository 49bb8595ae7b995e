import 'server-only';
import { dropKeptText, keepText } from '@/lib/data/kept-texts';
import { type FormPlace, keptValues } from '@/lib/domain/kept-text';
import type { TypedValues } from '@/lib/domain/outcome';
import { prisma } from '@/lib/platform/database';
import { hasKeptText, markKeptText } from '@/lib/platform/kept-cookie';

/** Keeps what somebody wrote in a form and did not send, for them alone. @param personKey see lib/platform/person-tag @returns when */
export async function keepUnsentText(personKey: string, form: FormPlace, values: TypedValues): Promise<Date> {
  return keepText(prisma(), personKey, form, keptValues(values));
}

/** What was kept of a form need not wait once it is sent, or let go. */
export async function letGoOfText(personKey: string, form: FormPlace): Promise<void> {
  if (!(await hasKeptText(personKey))) return;
  const waits = await dropKeptText(prisma(), personKey, form);
  if (!waits) await markKeptText(personKey, false);
}
