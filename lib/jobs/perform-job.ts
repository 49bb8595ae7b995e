import 'server-only';
import type { JobRun } from '@/lib/data/job-runs';
import { type AskedKind, askedKinds, type JobKind } from '@/lib/domain/jobs/job';
import { Refusal } from '@/lib/domain/refusal';
import { loadVisit } from '@/lib/platform/visits';
import type { JobScene, Runnable } from './definition';
import { accountExportJob, organisationExportJob } from './own-data-export';
import { purchaseLinesExportJob } from './purchase-lines-export';
import { schoolsImportJob } from './schools-import';
import { timedJobs } from './timed-jobs';

const askedJobs: { readonly [Kind in AskedKind]: Runnable<Kind> } = {
  'schools-import': schoolsImportJob,
  'purchase-lines-export': purchaseLinesExportJob,
  'account-export': accountExportJob,
  'organisation-export': organisationExportJob,
};

/** Does what a job asks for, in the name of who asked: with the rights that they have now. @returns its result */
export async function performJob({ kind, userId, organisationId, input }: JobRun, scene: JobScene): Promise<object> {
  if (!isAsked(kind)) return timedJobs[kind].run(scene);
  const visit = userId && organisationId ? await loadVisit({ userId, organisationId }) : null;
  if (!visit) throw new Refusal('not-found'); // who asked no longer belongs there
  return askedJobs[kind].run({ ...scene, actor: visit.actor, input });
}

function isAsked(kind: JobKind): kind is AskedKind {
  return askedKinds.some((one) => one === kind);
}
