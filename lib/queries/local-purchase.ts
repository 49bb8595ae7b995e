import 'server-only';
import { cache } from 'react';
import { readPurchaseLines } from '@/lib/data/local-purchase';
import { cumulativeByMonth, measure } from '@/lib/domain/local-purchase/formulas';
import { prisma } from '@/lib/platform/database';
import { readPurchaseGoals } from '@/lib/queries/purchase-goals';
import { site } from '@/lib/routes/site';
import { readEntitledActor } from './entitled';
import { readPaperHead } from './paper';
import { readComparedAreas, readComparison } from './purchase-comparison';
import { thisYear } from './this-year';

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Whose figures an address asks for. A year that cannot be read is this year. */
export async function purchaseScope(query: Query): Promise<{ municipalityCode: string | null; year: number }> {
  const code = typeof query.municipio === 'string' && /^\d{6}$/.test(query.municipio) ? query.municipio : null;
  const asked = typeof query.gestion === 'string' && /^20\d{2}$/.test(query.gestion) ? Number(query.gestion) : null;
  return { municipalityCode: code, year: asked ?? (await thisYear()) };
}

/**
 * Local purchase of a municipality in a year, by formulas v1: each stage apart, month by month, with its goals and what
 * stands around it. Public figures without personal data. Two statements; null when there is no such municipality.
 * @param municipalityCode INE code, six digits
 * @param year of the programme (gestión)
 */
export const readLocalPurchaseSummary = cache(async (municipalityCode: string, year: number) => {
  const scope = { municipalityCode, year };
  const [frame, lines] = await Promise.all([readPurchaseGoals(prisma(), scope), readPurchaseLines(prisma(), scope)]);
  if (!frame) return null;
  const context = { place: municipalityCode, budget: frame.budget };
  return {
    ...scope,
    ...frame,
    contracted: measure(lines.contracted, context),
    accepted: measure(lines.accepted, context),
    paid: measure(lines.paid, context),
    rejected: lines.rejected,
    missing: lines.missing,
    byMonth: cumulativeByMonth(lines.accepted, { ...context, level: 'municipality' }),
  };
});

export type LocalPurchaseSummary = NonNullable<Awaited<ReturnType<typeof readLocalPurchaseSummary>>>;

/** The figures of the reader's own municipality. Null for who does not work in one. */
export async function readOwnLocalPurchase(query: Query): Promise<LocalPurchaseSummary | null> {
  const actor = await readEntitledActor('local-purchase.read');
  if (!actor?.organisation.municipalityCode) return null;
  return readLocalPurchaseSummary(actor.organisation.municipalityCode, (await purchaseScope(query)).year);
}

/** The paper of the report: for everybody the public address, the office's copy too. */
export function readPurchasePaper({ municipalityCode, year }: { municipalityCode: string | null; year: number }) {
  return readPaperHead(site.localPurchase({ municipio: municipalityCode, gestion: year }));
}

/** What the public page shows: the municipality asked for, and all beside it. Three statements; null when there is no such place. */
export async function readPublicLocalPurchase(query: Query) {
  const { municipalityCode, year } = await purchaseScope(query);
  const [summary, compared] = await Promise.all([
    municipalityCode ? readLocalPurchaseSummary(municipalityCode, year) : null,
    readComparison(year),
  ]);
  if (municipalityCode && !summary) return null;
  const areas = await readComparedAreas(compared);
  return { summary, compared, areas, year, paper: await readPurchasePaper({ municipalityCode, year }) };
}
