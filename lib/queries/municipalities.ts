import 'server-only';
import { cache } from 'react';
import { prisma } from '@/lib/platform/database';

export type MunicipalityOption = { code: string; name: string; department: string };

/** The 343 municipalities by department and name, for forms that choose one. One statement. */
export const readMunicipalities = cache(
  (): Promise<MunicipalityOption[]> => prisma().$queryRaw`
    select m.code, m.name, d.name as department
      from municipalities m join departments d on d.code = m.department_code
     order by d.name, m.name`,
);
