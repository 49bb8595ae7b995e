import { stageSchoolsAction } from '@/lib/actions/school-import';
import { previewSchoolImport } from '@/lib/data/school-import-preview';
import { findSchoolImport } from '@/lib/data/school-imports';
import { readGrounds } from '@/lib/integrations/municipal-outline';
import { prisma } from '@/lib/platform/database';
import { callAction } from '@/prisma/seed/demo/scenario';
import type { Person } from './people';

/** Schools of a person's municipality with their pupils, by code. */
export const schoolsOf = (one: Person) =>
  prisma().school.findMany({
    where: { organisationId: one.organisationId },
    include: { enrolments: true, zone: true },
    orderBy: { code: 'asc' },
  });

/** Uploads a file as a person would. */
export const stage = async (who: Person, file: Blob) =>
  callAction(stageSchoolsAction, who, { file, year: 2026, source: 'Dirección distrital' });

/** What a staged list would do, or null while its columns are not known. */
export const previewOf = async (importId: string) => {
  const found = await findSchoolImport(prisma(), importId);
  return found && previewSchoolImport(prisma(), found, await readGrounds());
};

/** A list that is uploaded, whether its titles are known or not. */
export const unread = async (who: Person, file: Blob) => {
  const outcome = await stage(who, file);
  if (outcome.status !== 'done') throw new Error(JSON.stringify(outcome));
  return { importId: outcome.value.id, preview: await previewOf(outcome.value.id) };
};

/** A list whose titles are known. */
export const staged = async (who: Person, file: Blob) => {
  const { importId, preview } = await unread(who, file);
  if (!preview) throw new Error('its columns are not known');
  return { importId, preview };
};

/** A CSV of these lines. */
export const csv = (...lines: string[]) => new File([lines.join('\n')], 'lista.csv');
