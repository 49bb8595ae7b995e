import type { Role } from '@/lib/domain/access/actor';
import type { Ratio } from '@/lib/domain/units';
import { type Address, keptRoute } from '@/lib/routes/address';
import { office } from '@/lib/routes/office';
import { producer } from '@/lib/routes/producer';
import { safeReturnPath } from '@/lib/routes/return-path';
import { site } from '@/lib/routes/site';

/** The guided tour: seven places of the chain, in its order. */
export const tourSteps = ['numbers', 'needs', 'barriers', 'sell', 'evaluate', 'receive', 'rise'] as const;
export type TourStep = (typeof tourSteps)[number];

/** A record that a step could show, and whose it is. */
type Scene = { id: string; organisationId: string };

/** What of the demonstration the tour may lead to, each list in the order in which it is liked. */
export type TourRecords = {
  /** One row for each role of each of the demonstration's people. */
  people: readonly { userId: string; organisationId: string; role: Role }[];
  /** The year of the base document. */
  programmes: readonly Scene[];
  /** Municipalities with rations; the id is the organisation's. */
  kitchens: readonly Scene[];
  tenders: readonly (Scene & {
    status: string;
    /** A lot of a draft for which more could offer if it were divided. */
    dividable: string | null;
    opened: number;
  })[];
  /** Producers with the last tender that bought something they make; the id is the organisation's. */
  sellers: readonly (Scene & { tenderId: string /** Some tender takes offers for it now. */; open: boolean })[];
  notes: readonly (Scene & { received: boolean; receiverIds: readonly string[] })[];
  /** Municipality whose schools accepted most. */
  place: string | null;
};

/** Where a step leads, and as whom: null stays who one is. */
export type TourPlace = { path: Address; userId: string | null };

/**
 * Where a step leads today. Whoever used the demonstration before may have published, awarded or received what it was
 * meant to show: then the next best that still shows it, and at last a public page on the same matter.
 */
export function tourPlace(step: TourStep, records: TourRecords): TourPlace {
  const { people, tenders, notes } = records;
  const whoIs = (role: Role, at: Scene) =>
    people.find((person) => person.role === role && person.organisationId === at.organisationId)?.userId;
  /** The first scene that has somebody to look at it. */
  const seen = (scenes: readonly Scene[], role: Role, path: (id: string) => Address): TourPlace | undefined => {
    const at = scenes.find((scene) => whoIs(role, scene));
    return at && { path: path(at.id), userId: whoIs(role, at) ?? null };
  };
  const open = (path: Address): TourPlace => ({ path, userId: null });

  switch (step) {
    case 'numbers':
      return seen(records.programmes, 'programme-officer', (id) => office.programme(id)) ?? open(site.home());
    case 'needs':
      return seen(records.kitchens, 'nutritionist', () => office.rations()) ?? open(site.tenders());
    case 'barriers': {
      const liked = byLiking(tenders, ({ status, dividable }) => (status !== 'draft' ? 2 : dividable ? 0 : 1));
      const lotOf = (id: string) => tenders.find((tender) => tender.id === id)?.dividable;
      const path = (id: string) => office.tenderActors(id, { lote: lotOf(id) });
      return seen(liked, 'procurement-officer', path) ?? open(site.tenders());
    }
    case 'sell': {
      const [seller] = byLiking(records.sellers, (one) => (one.open ? 0 : 1)).filter((one) => whoIs('producer', one));
      if (!seller) return open(site.tenders());
      // Once nothing is open, the last purchase still tells how well it fitted.
      const path = seller.open ? producer.home() : producer.opportunity(seller.tenderId);
      return { path, userId: whoIs('producer', seller) ?? null };
    }
    case 'evaluate': {
      const stages = ['closed', 'evaluated', 'awarded', 'contracted'];
      const liked = byLiking(
        tenders.filter(({ opened, status }) => opened > 1 && stages.includes(status)),
        ({ status }) => stages.indexOf(status),
      );
      return seen(liked, 'evaluator', (id) => office.tenderEvaluation(id)) ?? open(site.calculator());
    }
    case 'receive': {
      const liked = byLiking(notes, ({ received }) => (received ? 1 : 0));
      const note = liked.find(({ receiverIds }) => receiverIds.length > 0);
      return note ? { path: office.reception(note.id), userId: note.receiverIds[0] ?? null } : open(site.localPurchase());
    }
    case 'rise':
      return open(records.place ? site.localPurchase({ municipio: records.place }) : site.localPurchase());
  }
}

/** Keeps the order of what is liked alike. */
function byLiking<One>(all: readonly One[], rank: (one: One) => number): One[] {
  return [...all].sort((a, b) => rank(a) - rank(b));
}

/** How far a visitor has come. */
export type TourMark = {
  step: TourStep;
  /** Whether the strip is shown: one may leave, and come back to the same step. */
  going: boolean;
  /** Where the step led. */
  path: Address;
  /** Local purchase when the visitor came to the reception: what the last step is compared with. */
  before?: Ratio;
};

/** The mark as the cookie carries it: "4 going /productor", "7 going /compra-local 20123744/27562560". */
export function markText({ step, going, path, before }: TourMark): string {
  const figure = before ? ` ${before.numerator}/${before.denominator}` : '';
  return `${tourSteps.indexOf(step) + 1} ${going ? 'going' : 'left'} ${path}${figure}`;
}

const markPattern = /^([1-7]) (going|left) (\/\S*)(?: (\d{1,16})\/(\d{1,16}))?$/;

/** @param text what a browser sent; anybody may have written it. @returns null for anything that `markText` would not write */
export function readMark(text: string | undefined): TourMark | null {
  const [, number, state, raw, part, whole] = markPattern.exec(text ?? '') ?? [];
  const step = tourSteps[Number(number) - 1];
  const path = raw === site.home() ? raw : safeReturnPath(raw);
  if (!step || !path) return null;
  const before = part && whole ? { before: { numerator: BigInt(part), denominator: BigInt(whole) } } : {};
  return { step, going: state === 'going', path: keptRoute(path), ...before };
}

/** A second page of a step, one link away. */
export function beyond({ step, path }: TourMark): Address | null {
  if (step === 'needs') return path.startsWith(office.home()) ? office.demand() : null;
  return step === 'rise' ? site.matrix(Object.fromEntries(new URLSearchParams(path.replace(/^[^?]*/, '')))) : null;
}

/** Whether a public page stands in for the record that the step was meant to show, because nothing of it is left. */
export function isStandingIn({ step, path }: TourMark): boolean {
  return step !== 'rise' && ![office.home(), producer.home()].some((portal) => path.startsWith(portal));
}
