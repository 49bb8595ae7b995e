import 'server-only';
import { dropKeptText, findKeptText, keepText } from '@/lib/data/kept-texts';
import { type KeptText, keptValues } from '@/lib/domain/kept-text';
import { prisma } from '@/lib/platform/database';
import { hasKeptText, markKeptText } from '@/lib/platform/kept-cookie';

/** Keeps what somebody wrote without a session, for them alone. @param personKey see lib/platform/person-tag */
export async function keepUnsentText(personKey: string, { values, ...where }: KeptText): Promise<void> {
  await keepText(prisma(), personKey, { ...where, values: keptValues(values) });
}

/** What was kept of an action's form need not wait once that action is done. */
export async function letGoOfText(personKey: string, action: string): Promise<void> {
  if (!(await hasKeptText()) || (await findKeptText(prisma(), personKey))?.act !== action) return;
  await dropKeptText(prisma(), personKey);
  await markKeptText(false);
}
