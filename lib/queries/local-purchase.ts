import 'server-only';
import { cache } from 'react';
import { readPurchaseLines } from '@/lib/data/local-purchase';
import { readPurchaseFrame } from '@/lib/data/purchase-frame';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { cumulativeByMonth, measure } from '@/lib/domain/local-purchase/formulas';
import { departmentOf } from '@/lib/domain/territory';
import type { Ratio } from '@/lib/domain/units';
import { readAreas } from '@/lib/integrations/municipal-outline';
import { clock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';
import { readActor } from '@/lib/platform/session';
import { readPaper } from './paper';

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Whose figures an address asks for. A year that cannot be read is this year. */
export async function purchaseScope(query: Query): Promise<{ municipalityCode: string | null; year: number }> {
  const code = typeof query.municipio === 'string' && /^\d{6}$/.test(query.municipio) ? query.municipio : null;
  const asked = typeof query.gestion === 'string' && /^20\d{2}$/.test(query.gestion) ? Number(query.gestion) : null;
  return { municipalityCode: code, year: asked ?? Number(dayInLaPaz((await clock()).now).slice(0, 4)) };
}

/**
 * Local purchase of a municipality in a year, by formulas v1: each stage apart, month by month, with its goals and what
 * stands around it. Public figures without personal data. Two statements; null when there is no such municipality.
 * @param municipalityCode INE code, six digits
 * @param year of the programme (gestión)
 */
export const readLocalPurchaseSummary = cache(async (municipalityCode: string, year: number) => {
  const scope = { municipalityCode, year };
  const [frame, lines] = await Promise.all([readPurchaseFrame(prisma(), scope), readPurchaseLines(prisma(), scope)]);
  if (!frame) return null;
  const context = { place: municipalityCode, budget: frame.budget };
  return {
    ...scope,
    ...frame,
    contracted: measure(lines.contracted, context),
    accepted: measure(lines.accepted, context),
    paid: measure(lines.paid, context),
    rejected: lines.rejected,
    byMonth: cumulativeByMonth(lines.accepted, { place: municipalityCode, level: 'municipality' }),
  };
});

export type LocalPurchaseSummary = NonNullable<Awaited<ReturnType<typeof readLocalPurchaseSummary>>>;

/** The figures of the reader's own municipality. Null for who does not work in one. */
export async function readOwnLocalPurchase(query: Query): Promise<LocalPurchaseSummary | null> {
  const actor = await readActor();
  if (actor?.organisation.kind !== 'municipality' || !actor.organisation.municipalityCode) return null;
  return readLocalPurchaseSummary(actor.organisation.municipalityCode, (await purchaseScope(query)).year);
}

/** The paper of the report: for everybody the public address, the office's copy too. */
export function readPurchasePaper({ municipalityCode, year }: { municipalityCode: string | null; year: number }) {
  const query = new URLSearchParams({ ...(municipalityCode && { municipio: municipalityCode }), gestion: String(year) });
  return readPaper(`/compra-local?${query}`);
}

/** What the public page shows: the municipality asked for, and all beside it. Three statements; null when there is no such place. */
export async function readPublicLocalPurchase(query: Query) {
  const { municipalityCode, year } = await purchaseScope(query);
  const [summary, compared] = await Promise.all([
    municipalityCode ? readLocalPurchaseSummary(municipalityCode, year) : null,
    readComparison(year),
  ]);
  if (municipalityCode && !summary) return null;
  const departments = [...new Set(compared.map(({ code }) => departmentOf(code)))];
  const areas = departments.length > 0 ? await readAreas(departments) : [];
  return { summary, compared, areas, year, paper: await readPurchasePaper({ municipalityCode, year }) };
}

type ComparisonRow = {
  code: string;
  municipality: string;
  department: string;
  accepted: bigint;
  local: bigint;
  associative: bigint;
  unknown: bigint;
};
export type ComparedMunicipality = {
  code: string;
  municipality: string;
  department: string;
  local: Ratio;
  associative: Ratio;
  unknown: Ratio;
};

/** Accepted value of a year in every municipality that received something, the largest local share first. One statement; at most 200. */
export const readComparison = cache(async (year: number): Promise<ComparedMunicipality[]> => {
  const rows = await prisma().$queryRaw<ComparisonRow[]>`
    select m.code, m.name as municipality, d.name as department, sum(v.value)::bigint as accepted,
           coalesce(sum(v.value) filter (where v.origin = m.code), 0)::bigint as local,
           coalesce(sum(v.value) filter (where v.supplier_kind in ('OECOM', 'OECA', 'APP')), 0)::bigint as associative,
           coalesce(sum(v.value) filter (where v.origin is null), 0)::bigint as unknown
      from (select o.municipality_code as code, c.supplier_kind, i.origin_municipality_code as origin, r.accepted_units * i.price_centavos as value
              from programmes g
              join tenders t on t.programme_id = g.id
              join contracts c on c.tender_id = t.id
              join organisations o on o.id = c.buyer_id
              join contract_items i on i.contract_id = c.id
              join delivery_lines l on l.contract_item_id = i.id
              join reception_lines r on r.delivery_line_id = l.id
             where g.year = ${year}) v
      join municipalities m on m.code = v.code join departments d on d.code = m.department_code
     group by m.code, d.name
    having sum(v.value) > 0
     order by sum(v.value) filter (where v.origin = m.code) / sum(v.value) desc nulls last, m.name
     limit 200`;
  return rows.map(({ accepted, local, associative, unknown, ...row }) => ({
    ...row,
    local: { numerator: local, denominator: accepted },
    associative: { numerator: associative, denominator: accepted },
    unknown: { numerator: unknown, denominator: accepted },
  }));
});
