import 'server-only';
import { readRuleBook } from '@/lib/data/law';
import { offerWarnings } from '@/lib/domain/awards/preview';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { emptyContent } from '@/lib/domain/offers/offer';
import { readStep } from '@/lib/domain/offers/steps';
import { prisma } from '@/lib/platform/database';
import { readFindings, readOwnCapacity } from './findings';
import { readOfferDraft } from './offer-draft';
import { readSuggested } from './suggested';

/** One page of the offer: the draft, and what that page alone needs: four statements on an item, six before sending. */
export async function readOfferStep(rawId: string, rawStep: string | undefined) {
  const offerDraft = await readOfferDraft(rawId);
  if (!offerDraft) return null;
  const step = readStep(rawStep, offerDraft.tender);
  const none = { origins: [], warnings: [], suggested: [], findings: [], unclaimed: [], capacity: null };
  if (!offerDraft.takesOffers) return { offerDraft, step, ...none };
  const [origins, capacity] = step.kind === 'item' ? await Promise.all([readOrigins(), readOwnCapacity(offerDraft)]) : [[], null];
  const [warnings, { findings, unclaimed }] =
    step.kind === 'review'
      ? await Promise.all([readWarnings(offerDraft), readFindings(offerDraft)])
      : [[], { findings: [], unclaimed: [] }];
  const suggested = step.kind === 'claims' ? await readSuggested(offerDraft) : [];
  return { offerDraft, step, origins, warnings, suggested, findings, unclaimed, capacity };
}

/** What to tell the producer before sending, by the rules under which the offer will be evaluated. */
async function readWarnings({ tender, draft, bidderKind, now }: NonNullable<Awaited<ReturnType<typeof readOfferDraft>>>) {
  const day = dayInLaPaz(tender.publishedAt ?? now);
  const book = await readRuleBook(prisma(), { day, organisationId: tender.organisationId });
  return offerWarnings(tender, draft?.content ?? emptyContent, bidderKind, book);
}

/** Municipalities for the origin of a product, by department. */
async function readOrigins() {
  const rows = await prisma().municipality.findMany({
    orderBy: [{ department: { name: 'asc' } }, { name: 'asc' }],
    select: { code: true, name: true, department: { select: { name: true } } },
  });
  return rows.map(({ code, name, department }) => ({ value: code, label: name, group: department.name }));
}
