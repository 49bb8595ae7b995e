import 'server-only';
import { dropKeptText, keepText } from '@/lib/data/kept-texts';
import { type KeptText, keptValues } from '@/lib/domain/kept-text';
import { prisma } from '@/lib/platform/database';
import { hasKeptText, markKeptText } from '@/lib/platform/kept-cookie';

/** Keeps what somebody wrote without a session, for them alone, and marks the browser. @param personKey see lib/platform/person-tag */
export async function keepUnsentText(personKey: string, { values, ...where }: KeptText): Promise<void> {
  await keepText(prisma(), personKey, { ...where, values: keptValues(values) });
  await markKeptText(true);
}

/** Something was sent since: what was kept need not wait any longer. */
export async function letGoOfText(personKey: string): Promise<void> {
  if (!(await hasKeptText())) return;
  await dropKeptText(prisma(), personKey);
  await markKeptText(false);
}
