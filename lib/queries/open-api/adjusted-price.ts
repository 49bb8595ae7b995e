import { z } from 'zod';
import { readRuleBook } from '@/lib/data/law';
import { dayInLaPaz } from '@/lib/domain/calendar';
import type { Margin } from '@/lib/domain/evaluation/margins';
import { extraCost, type Ranking, rankOffers } from '@/lib/domain/evaluation/ranking';
import { actorKinds } from '@/lib/domain/law/actor-kinds';
import { confidences } from '@/lib/domain/law/rule-book';
import { claims } from '@/lib/domain/offers/claims';
import { basisPoints } from '@/lib/domain/units';
import { exclusionSentences } from '@/lib/messages/es/law';
import { openApiEs } from '@/lib/messages/es/open-api';
import { clock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';
import { defineComputation } from './computation';
import { apiIssue, BolivianosField, decimalNumber, InstantField } from './fields';

/** Bidders that no census lists: they compete and hold no margin of their own. */
const bidderKinds = [...actorKinds, 'importer', 'other'] as const;

const mostOffers = 200;

const OfferField = z.strictObject({
  id: z.string().min(1).max(60),
  priceBs: BolivianosField,
  receivedAt: InstantField,
  bidderKind: z.enum(bidderKinds),
  producedInCountry: z.boolean(),
  nationalComponentPercent: z.number().min(0).max(100).default(0),
  claims: z.array(z.enum(claims)).max(20).default([]),
  compliant: z.boolean(),
});

const AdjustedPriceRequest = z.strictObject({
  referencePriceBs: BolivianosField,
  offers: z
    .array(OfferField)
    .min(1)
    .max(mostOffers)
    .superRefine((offers, ctx) => {
      const seen = new Set<string>();
      offers.forEach(({ id }, i) => {
        if (seen.has(id)) ctx.addIssue({ ...apiIssue('repeated'), path: [i, 'id'] });
        seen.add(id);
      });
    }),
});

const MarginAnswer = z.strictObject({
  claim: z.enum(claims),
  rule: z.string(),
  percent: z.number().describe('0 when the claim did not hold'),
  norm: z.string(),
  article: z.string(),
  confidence: z.enum(confidences),
  failed: z
    .enum(['made-abroad', 'needs-f1', 'component-too-low', 'kind-not-listed', 'no-rule', 'needs-legal-review'])
    .nullable()
    .describe('Why the claim is worth 0; null when it counts'),
});

const AdjustedPriceResponse = z.strictObject({
  ranking: z.array(
    z.strictObject({ id: z.string(), factor: z.number(), adjustedPriceBs: z.number(), margins: z.array(MarginAnswer) }),
  ),
  excluded: z.array(
    z.strictObject({ id: z.string(), reason: z.enum(['over-reference-price', 'not-compliant']), explanation: z.string() }),
  ),
  winner: z
    .strictObject({
      id: z.string(),
      contractPriceBs: z.number(),
      extraCostBs: z.number().describe('Against the lowest real price not excluded'),
      extraCostPercent: z.number().describe('Two decimals, rounded half up'),
    })
    .nullable(),
  rulesVersion: z.string(),
});

export const adjustedPrice = defineComputation({
  name: 'adjusted-price',
  summary: openApiEs.adjustedPrice,
  request: AdjustedPriceRequest,
  response: AdjustedPriceResponse,
  example: {
    referencePriceBs: 200_000,
    offers: [
      {
        id: 'D',
        priceBs: 190_000,
        receivedAt: '2026-11-20T09:00:00-04:00',
        bidderKind: 'OECA',
        producedInCountry: true,
        nationalComponentPercent: 60,
        claims: ['F1', 'F2', 'F3'],
        compliant: true,
      },
      {
        id: 'A',
        priceBs: 120_000,
        receivedAt: '2026-11-20T08:00:00-04:00',
        bidderKind: 'importer',
        producedInCountry: false,
        nationalComponentPercent: 0,
        claims: [],
        compliant: true,
      },
    ],
  },
  compute: async ({ referencePriceBs, offers }) => {
    const book = await readRuleBook(prisma(), { day: dayInLaPaz((await clock()).now) });
    const ranking = rankOffers(
      book,
      referencePriceBs,
      offers.map(({ priceBs, bidderKind, ...offer }) => {
        // The law lists who holds a margin; whoever the census does not know is judged as a company.
        const kind = bidderKind === 'importer' || bidderKind === 'other' ? 'company' : bidderKind;
        return { ...offer, price: priceBs, bidderKind: kind };
      }),
    );
    return {
      ranking: ranking.ranked.map(({ id, factorBps, adjustedExact, margins }) => ({
        id,
        factor: factorBps / 10_000,
        adjustedPriceBs: decimalNumber(adjustedExact, 6),
        margins: margins.map(toMargin),
      })),
      excluded: ranking.excluded.map(({ id, reason }) => ({ id, reason, explanation: exclusionSentences[reason] })),
      winner: winnerOf(ranking),
      rulesVersion: book.version,
    };
  },
});

function toMargin({ claim, rule, bps, norm, article, confidence, failed }: Margin): z.output<typeof MarginAnswer> {
  return { claim, rule, percent: bps / 100, norm, article, confidence, failed };
}

function winnerOf(ranking: Ranking): z.output<typeof AdjustedPriceResponse>['winner'] {
  const [first] = ranking.ranked;
  const cost = first && extraCost(ranking, first.id);
  if (!first || !cost) return null;
  return {
    id: first.id,
    contractPriceBs: decimalNumber(first.price, 2),
    extraCostBs: decimalNumber(cost.extra, 2),
    extraCostPercent: (basisPoints(cost.share) ?? 0) / 100,
  };
}
