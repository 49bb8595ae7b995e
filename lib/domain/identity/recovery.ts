import type { Actor, OrganisationKind } from '@/lib/domain/access/actor';

/** Hours that a code stands: it is typed in front of whoever hands it over, or at home the same day. */
export const codeHours = 24;

/** Minutes that a link in the mail stands, and how many of one person's stand at most: nobody fills somebody else's box. */
export const linkMinutes = 20;
export const mostLinks = 3;

/** Letters and figures that nobody takes for one another when they are read aloud or from paper. */
export const codeLetters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const codeLength = 12;

/** @returns the code as it is handed over: "K7QM-3F9T-XW2P" */
export const codeShown = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? code;

/** @returns a code as it is kept: without what people put between its letters */
export const codeRead = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '');

type Home = { id: string; kind: OrganisationKind; municipalityCode: string | null };

/**
 * Whether this person is one of those who hand codes over to the people of an organisation: its own administrator, the operator, or for
 * a producer the census officer of its municipality.
 */
export function mayHandOver({ organisation, roles }: Actor, to: Home): boolean {
  if (roles.includes('operator') && organisation.kind === 'operator') return true;
  if (roles.includes('administrator') && organisation.id === to.id) return true;
  const isOurs = to.kind === 'producer' && to.municipalityCode !== null && to.municipalityCode === organisation.municipalityCode;
  return organisation.kind === 'municipality' && roles.includes('census-officer') && isOurs;
}
