import 'server-only';
import { readRuleBook } from '@/lib/data/law';
import { emptyBook, readOwnCapacityBook } from '@/lib/data/loads';
import { findOwnSupplier } from '@/lib/data/suppliers';
import { isHeldBack } from '@/lib/domain/access/may';
import { offerWarnings } from '@/lib/domain/awards/preview';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { besides } from '@/lib/domain/matching/free-capacity';
import { emptyContent } from '@/lib/domain/offers/offer';
import { type Finding, precheck } from '@/lib/domain/offers/precheck';
import { readStep } from '@/lib/domain/offers/steps';
import { prisma } from '@/lib/platform/database';
import { readBidder } from './bidder';
import { readOfferDesk } from './desk';

type Read = NonNullable<Awaited<ReturnType<typeof readOfferDesk>>>;

/** One page of the offer: the desk, and what that page alone needs: four statements on an item, six before sending. */
export async function readOfferStep(rawId: string, rawStep: string | undefined) {
  const desk = await readOfferDesk(rawId);
  if (!desk) return null;
  const step = readStep(rawStep, desk.call);
  if (!desk.takesOffers) return { desk, step, origins: [], warnings: [], findings: [], capacity: null };
  const [origins, capacity] = step.kind === 'item' ? await Promise.all([readOrigins(), readCapacity(desk)]) : [[], null];
  const [warnings, findings] =
    step.kind === 'review' ? await Promise.all([readWarnings(desk), readFindings(desk)]) : [[], [] as Finding[]];
  return { desk, step, origins, warnings, findings, capacity };
}

/** What is free of the bidder's own capacity for this tender, and which of its sealed offers nobody can count until their opening. */
async function readCapacity({ call }: Read) {
  const actor = await readBidder();
  if (!actor) return { ...emptyBook, unread: [] };
  const { id } = actor.organisation;
  const book = await readOwnCapacityBook(prisma(), id, (sealedSince) => isHeldBack(actor, { sealedSince }));
  return { ...book, loads: besides(book.loads, call.id) };
}

/** What the census and the tender say of the draft, on the day of the deadline: papers must hold until then. */
async function readFindings({ call, lots, requirements, place, draft, now }: Read): Promise<Finding[]> {
  const actor = await readBidder();
  if (!actor || !draft) return [];
  const { id } = actor.organisation;
  const supplier = await findOwnSupplier(prisma(), id, (sealedSince) => isHeldBack(actor, { sealedSince }));
  const { id: tenderId, partialAllowed, deadlineAt } = call;
  const terms = { tenderId, requirements, partialAllowed, fallbackPlace: place, on: dayInLaPaz(deadlineAt ?? now) };
  return supplier ? precheck(call, draft.content, { supplier, terms, lots }) : [];
}

/** What to tell the producer before sending, by the rules under which the offer will be evaluated. */
async function readWarnings({ call, draft, bidderKind, now }: Read) {
  const day = dayInLaPaz(call.publishedAt ?? now);
  const book = await readRuleBook(prisma(), { day, organisationId: call.organisationId });
  return offerWarnings(call, draft?.content ?? emptyContent, bidderKind, book);
}

/** Municipalities for the origin of a product, by department. */
async function readOrigins() {
  const rows = await prisma().municipality.findMany({
    orderBy: [{ department: { name: 'asc' } }, { name: 'asc' }],
    select: { code: true, name: true, department: { select: { name: true } } },
  });
  return rows.map(({ code, name, department }) => ({ value: code, label: name, group: department.name }));
}
