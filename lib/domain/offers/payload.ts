import { z } from 'zod';
import { claims } from './claims';
import { inOrder, type OfferContent } from './offer';

/** What is sealed: the content, whose it is, what it is for, and random salt so that its hash tells nothing of the prices. */
export type OfferPayload = {
  tenderId: string;
  partyId: string;
  offerId: string;
  /** 128 random bits, hex. */
  salt: string;
  content: OfferContent;
};

/**
 * The one text of a payload: the receipt's SHA-256 is of exactly these characters in UTF-8. Items by id, claims in the
 * order of the law, keys as written here, money in whole centavos as text, no spaces. The party stands under `organisationId`, as it did
 * before parties were told from organisations: a form in which hashes were taken keeps its keys. What was sealed in the first form stays
 * as it is: its hash is of its own text, and it is read (docs/decisions/0042-claims-are-checked.md).
 */
export function canonicalPayload({ tenderId, partyId, offerId, salt, content }: OfferPayload): string {
  return JSON.stringify({ format: 'apthapi-offer-2', tenderId, organisationId: partyId, offerId, ...plain(content), salt });
}

/** @returns the payload of a canonical text, or null when it is not one. */
export function readPayload(text: string): OfferPayload | null {
  const read = payloadSchema.safeParse(parseJson(text));
  if (!read.success) return null;
  const { tenderId, organisationId: partyId, offerId, salt, items, claims: claimed } = read.data;
  return { tenderId, partyId, offerId, salt, content: { items, claims: claimed } };
}

/** A draft as it is sealed: it is nobody's offer yet, so it carries neither salt nor number. */
export function writeContent(content: OfferContent): string {
  return JSON.stringify(plain(content));
}

/** @returns the content of a sealed draft; a text that is not one is a fault */
export function readContent(text: string): OfferContent {
  return contentSchema.parse(parseJson(text));
}

function plain({ items, claims: claimed }: OfferContent) {
  return {
    items: items
      .toSorted((one, other) => (one.lotItemId < other.lotItemId ? -1 : 1))
      .map(({ lotItemId, units, priceCentavos, originMunicipalityCode, producedInCountry, nationalComponentPercent }) => ({
        lotItemId,
        units,
        priceCentavos: priceCentavos.toString(),
        originMunicipalityCode,
        producedInCountry,
        nationalComponentPercent,
      })),
    claims: inOrder(claimed).map(({ claim, certificate, issuer, issuedOn, validUntil }) => ({
      claim,
      certificate,
      issuer,
      issuedOn,
      validUntil,
    })),
  };
}

const dayText = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Claims of the first form say the number alone. */
const claimSchema = z.object({
  claim: z.enum(claims),
  certificate: z.string().min(1),
  issuer: z.string().min(1).nullable().default(null),
  issuedOn: dayText.nullable().default(null),
  validUntil: dayText.nullable().default(null),
});

const contentSchema = z.object({
  items: z
    .array(
      z.object({
        lotItemId: z.uuid(),
        units: z.int().min(1),
        priceCentavos: z
          .string()
          .regex(/^[1-9]\d{0,14}$/)
          .transform(BigInt),
        originMunicipalityCode: z
          .string()
          .regex(/^\d{6}$/)
          .nullable(),
        producedInCountry: z.boolean(),
        nationalComponentPercent: z.int().min(0).max(100),
      }),
    )
    .max(500),
  claims: z.array(claimSchema).max(claims.length),
});

const payloadSchema = contentSchema.extend({
  format: z.enum(['apthapi-offer-1', 'apthapi-offer-2']),
  tenderId: z.uuid(),
  organisationId: z.uuid(),
  offerId: z.uuid(),
  salt: z.string().regex(/^[0-9a-f]{32}$/),
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
