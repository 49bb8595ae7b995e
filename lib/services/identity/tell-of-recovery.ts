import 'server-only';
import { listOrganisationsOf } from '@/lib/data/identity/recovery';
import { notify } from '@/lib/data/notices';
import type { NoticeCode } from '@/lib/domain/notices';
import type { Db } from '@/lib/platform/database';

/** Tells every organisation of a person what happened to their account: whoever knows them can ask. */
export async function tellOfRecovery(db: Db, userId: string, code: NoticeCode, params: Record<string, string>): Promise<void> {
  const organisationIds = await listOrganisationsOf(db, userId);
  await notify(db, { organisationIds, code, params, href: '/cuenta' });
}
