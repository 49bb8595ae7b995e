import 'server-only';
import { readDossier } from '@/lib/data/dossier';
import { listAmendments } from '@/lib/data/tender-amendments';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { assertProgrammeOpen } from '@/lib/domain/programmes/programmes';
import { Refusal } from '@/lib/domain/refusal';
import type { Published } from '@/lib/domain/tenders/plan-amendment';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { frameOf } from './draft-lots';

/** A published tender with all on which its amendment is judged. @throws Refusal not-found, or that its year is over */
export async function readPublished(db: Db, tender: Tender, now: Date): Promise<Published> {
  const dossier = await readDossier(db, tender, now);
  if (!dossier) throw new Refusal('not-found');
  assertProgrammeOpen(dossier.programme.status);
  const { plan } = await frameOf(db, tender, dossier.lots, dayInLaPaz(now));
  return { tender, plan, amendments: await listAmendments(db, tender.id), ...dossier };
}
