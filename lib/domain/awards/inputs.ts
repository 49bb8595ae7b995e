import { z } from 'zod';
import {
  DayInput,
  eachOnce,
  IdInput,
  judging,
  LineInput,
  OptionInput,
  problem,
  TextInput,
  VersionInput,
} from '@/lib/domain/inputs';
import { claims } from '@/lib/domain/offers/claims';
import type { Decision } from './award';
import { unsignedCauses } from './rounds';

type Judged = { verdict?: string | undefined; reason?: string | undefined };

function reasonWithVerdict({ verdict, reason }: Judged, ctx: z.core.$RefinementCtx): void {
  if (verdict && !reason) ctx.addIssue({ ...problem('required'), path: ['reason'] });
  if (reason && !verdict) ctx.addIssue({ ...problem('required'), path: ['verdict'] });
}

/** A form of checks in which no row says anything is sent by mistake. */
function saySomething({ checks }: { checks: readonly Judged[] }, ctx: z.core.$RefinementCtx): void {
  if (!checks.some(({ verdict }) => verdict)) ctx.addIssue({ ...problem('required'), path: ['checks', 0, 'verdict'] });
}

/** Said by rows that stay open while they are saved one by one: checks that are mended, or of whoever is next in order. */
const MendingInput = OptionInput(['yes']).optional();

/** CUMPLE or NO CUMPLE with its reason; a row left blank says nothing. */
const CheckInput = z
  .object({
    requirementId: IdInput,
    verdict: OptionInput(['complies', 'fails']).optional(),
    reason: LineInput({ max: 400, min: 3 }).optional(),
  })
  .superRefine(reasonWithVerdict, judging('verdict', 'reason'));

export const ChecksInput = z
  .object({
    tenderId: IdInput,
    offerId: IdInput,
    checks: z.array(CheckInput).min(1, { error: 'required' }).max(100).superRefine(eachOnce('requirementId')),
    mending: MendingInput,
  })
  .superRefine(saySomething, judging('checks'))
  .transform(({ offerId, checks, ...rest }) => ({
    ...rest,
    offerId,
    checks: checks.flatMap(({ requirementId, verdict, reason }) =>
      verdict && reason ? [{ offerId, requirementId, complies: verdict === 'complies', reason }] : [],
    ),
  }));

/** Whether a claim was seen and is right, with its reason; a row left blank says nothing. */
const ClaimCheckInput = z
  .object({
    claim: OptionInput(claims),
    verdict: OptionInput(['confirmed', 'not-confirmed']).optional(),
    reason: LineInput({ max: 400, min: 3 }).optional(),
  })
  .superRefine(reasonWithVerdict, judging('verdict', 'reason'));

export const ClaimChecksInput = z
  .object({
    tenderId: IdInput,
    offerId: IdInput,
    checks: z.array(ClaimCheckInput).min(1, { error: 'required' }).max(claims.length).superRefine(eachOnce('claim')),
    mending: MendingInput,
  })
  .superRefine(saySomething, judging('checks'))
  .transform(({ checks, ...rest }) => ({
    ...rest,
    checks: checks.flatMap(({ claim, verdict, reason }) =>
      verdict && reason ? [{ claim, confirmed: verdict === 'confirmed', reason }] : [],
    ),
  }));

export const SendBackInput = z.object({ tenderId: IdInput, version: VersionInput, remarks: TextInput({ max: 2000, min: 20 }) });

export const RecommendInput = z.object({
  tenderId: IdInput,
  version: VersionInput,
  report: TextInput({ max: 4000, min: 20 }),
  legalBasis: TextInput({ max: 1000, min: 20 }).optional(),
});

const UnitInput = z.object({
  unitId: IdInput,
  choice: z.union([OptionInput(['recommended', 'deserted']), IdInput]),
  report: TextInput({ max: 4000, min: 20 }).optional(),
  capacityReason: TextInput({ max: 1000, min: 20 }).optional(),
});

/** What the authority says, by unit. A unit that the form does not name follows the recommendation. */
export const AwardInput = z
  .object({
    tenderId: IdInput,
    version: VersionInput,
    units: z.array(UnitInput).max(500).superRefine(eachOnce('unitId')).optional(),
  })
  .transform(({ units = [], ...rest }) => ({
    ...rest,
    decisions: new Map(units.map(({ unitId, ...unit }) => [unitId, decisionOf(unit)])),
  }));

/** That a winner does not sign one unit: why, since when, and with what legal basis where the rule decides nothing alone. */
export const AwardNextInput = z.object({
  tenderId: IdInput,
  version: VersionInput,
  unitId: IdInput,
  offerId: IdInput,
  cause: OptionInput(unsignedCauses),
  happenedOn: DayInput,
  reason: TextInput({ max: 1000, min: 10 }),
  legalBasis: TextInput({ max: 1000, min: 20 }).optional(),
  capacityReason: TextInput({ max: 1000, min: 20 }).optional(),
});

function decisionOf({ choice, report, capacityReason }: Omit<z.output<typeof UnitInput>, 'unitId'>): Decision {
  return {
    choice: choice === 'recommended' || choice === 'deserted' ? choice : { offerId: choice },
    report: report ?? null,
    capacityReason: capacityReason ?? null,
  };
}
