import { z } from 'zod';
import {
  DayInput,
  eachOnce,
  FlagInput,
  IdInput,
  IntInput,
  judging,
  LineInput,
  MoneyInput,
  MunicipalityInput,
  OptionInput,
  problem,
} from '@/lib/domain/inputs';
import { wholeWords } from '@/lib/domain/units';
import { type ClaimedMargin, claims } from './claims';
import type { OfferedItem } from './offer';

/** No unit of food costs a school more than this. */
const greatestUnitPrice = 10_000_000n;

const ItemInput = z
  .object({
    lotItemId: IdInput,
    units: IntInput({ min: 1 }),
    price: MoneyInput({ min: 1n, max: greatestUnitPrice }),
    origin: MunicipalityInput.optional(),
    producedInCountry: FlagInput,
    component: IntInput({ max: 100, words: wholeWords.share }).optional(),
  })
  .transform(
    ({ price, origin, component, ...item }): OfferedItem => ({
      ...item,
      priceCentavos: price,
      // What is not made in the country has no municipality of origin in it.
      originMunicipalityCode: item.producedInCountry ? (origin ?? null) : null,
      nationalComponentPercent: component ?? 0,
    }),
  );

/** A margin with its checkbox and its certificate, which a marked one must have (MAR-CLAIM: DBC 13.1.2). */
const ClaimInput = z
  .object({
    claim: OptionInput(claims),
    claimed: FlagInput,
    certificate: LineInput({ max: 60 }).optional(),
    issuer: LineInput({ max: 120, min: 3 }).optional(),
    issuedOn: DayInput.optional(),
    validUntil: DayInput.optional(),
  })
  .superRefine(
    ({ claimed, certificate, issuer, issuedOn, validUntil }, ctx) => {
      if (!claimed) return;
      for (const [name, value] of Object.entries({ certificate, issuer, issuedOn }))
        if (!value) ctx.addIssue({ ...problem('required'), path: [name] });
      if (issuedOn && validUntil && validUntil < issuedOn) ctx.addIssue({ ...problem('before-start'), path: ['validUntil'] });
    },
    judging('claimed', 'certificate', 'issuer', 'issuedOn', 'validUntil'),
  );

/** Which page of the offer comes next: the number of an item, the margins, the check, or the list of what is left. */
const NextInput = z.string().regex(/^(\d{1,3}|margenes|revisar)$/, { error: 'not-an-option' });

export const DraftInput = z
  .object({
    tenderId: IdInput,
    items: z.array(ItemInput).max(200).superRefine(eachOnce('lotItemId')).optional(),
    removedItemId: IdInput.optional(),
    claims: z.array(ClaimInput).max(claims.length).superRefine(eachOnce('claim')).optional(),
    next: NextInput.optional(),
  })
  .transform(({ items = [], removedItemId = null, claims: typed, ...rest }) => ({
    ...rest,
    part: { items, removedItemId, claims: typed ? typed.flatMap(claimOf) : null },
  }));

function claimOf({ claim, claimed, certificate, issuer, issuedOn, validUntil }: z.output<typeof ClaimInput>): ClaimedMargin[] {
  if (!claimed || !certificate) return [];
  return [{ claim, certificate, issuer: issuer ?? null, issuedOn: issuedOn ?? null, validUntil: validUntil ?? null }];
}

const AmendmentNumber = IntInput({ min: 1, max: 1000 });

/** `checkedAt`: when the draft that the person saw on the check page was saved. */
export const SendInput = z.object({
  tenderId: IdInput,
  checkedAt: z.iso.datetime({ error: 'unreadable' }).transform((text) => new Date(text)),
  /** Number of the last amendment on that page; absent where the tender had none. */
  amendment: AmendmentNumber.optional(),
});

/** An offer, and the last amendment that its author read. */
export const ConfirmInput = z.object({
  offerId: IdInput,
  amendment: AmendmentNumber,
});
