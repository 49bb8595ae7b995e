/** Margins of preference that a bidder may claim: made in the country, national component on top, small producer. */
export const claims = ['F1', 'F2', 'F3'] as const;
export type Claim = (typeof claims)[number];
