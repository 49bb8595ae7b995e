import 'server-only';
import { coverage } from '@/lib/domain/programmes/programmes';
import type { Centavos } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';

/** The year of the base document: Potosí, 2016. */
const story = { municipalityCode: '050101', year: 2016 };

type StoryRow = { municipality: string; budget: Centavos; ration: Centavos; school_days: number; students: number };

/** What the first page tells of the base document's programme. */
export type HomeStory = {
  municipality: string;
  year: number;
  students: number;
  budget: Centavos;
  /** Most that a ration may cost. */
  ration: Centavos;
  schoolDays: number;
  /** Whole days that the budget reaches. */
  days: number;
  /** Budget less what every school day would cost; negative when money lacks. */
  balance: Centavos;
};

/** The programme of the base document with how far its budget reaches, where it is on record. One statement. */
export async function readStory(): Promise<HomeStory | null> {
  const [row] = await prisma().$queryRaw<StoryRow[]>`
    select m.name as municipality, g.budget_centavos as budget, g.ceiling_centavos as ration, g.school_days,
           (select coalesce(sum(e.girls + e.boys), 0)::int from schools s join enrolments e on e.school_id = s.id and e.year = g.year
             where s.organisation_id = g.organisation_id and s.active) as students
      from programmes g
      join organisations o on o.id = g.organisation_id
      join municipalities m on m.code = o.municipality_code
     where o.kind = 'municipality' and m.code = ${story.municipalityCode} and g.year = ${story.year} and g.status <> 'draft'
     order by g.budget_centavos desc
     limit 1`;
  if (!row) return null;
  const { municipality, budget, ration, school_days: schoolDays, students } = row;
  const reach = coverage({ budgetCentavos: budget, students, rationCentavos: ration, schoolDays });
  if (!('days' in reach)) return null;
  return {
    municipality,
    year: story.year,
    students,
    budget,
    ration,
    schoolDays,
    days: reach.days,
    balance: reach.balanceCentavos,
  };
}
