import { z } from 'zod';
import { failedClaims } from '@/lib/domain/evaluation/margins';
import { actorKinds } from '@/lib/domain/law/actor-kinds';
import { modalities } from '@/lib/domain/law/modality';
import { confidences } from '@/lib/domain/law/rule-book';
import { claims } from '@/lib/domain/offers/claims';
import { describeComputation } from './computation';
import { apiIssue, BolivianosField, InstantField } from './fields';
import { RuleAnswer } from './rule-answer';

/** Bidders that no census lists: they compete and hold no margin of their own. */
const bidderKinds = [...actorKinds, 'importer', 'other'] as const;

const maxOffers = 200;

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
  publishedAt: InstantField.optional().describe('When the call was published: its rules are applied. Absent: those of today'),
  offers: z
    .array(OfferField)
    .min(1)
    .max(maxOffers)
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
  failed: z.enum(failedClaims).nullable().describe('Why the claim is worth 0; null when it counts'),
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
  modality: z
    .enum(modalities)
    .nullable()
    .describe('That follows from the reference price on that day; null where no rule in force reaches it'),
  modalityRule: RuleAnswer.nullable(),
  confidence: z.enum(confidences).describe('Of the least sure rule behind the answer'),
  historical: z.boolean().describe('True: rules of an earlier time, for history only'),
  decides: z.boolean().describe('False: a claimed margin or the modality rests on a rule that needs legal review'),
  rulesDay: z.iso.date().describe('Day whose rules were applied'),
  notes: z.array(z.string()),
  rulesVersion: z.string(),
});

export const adjustedPriceDescription = describeComputation({
  name: 'adjusted-price',
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
});
