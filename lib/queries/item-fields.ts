import 'server-only';

/** What of a contract's items is read to name them. */
export const namedItemFields = {
  id: true,
  lotItem: {
    select: {
      product: { select: { name: true, presentation: true } },
      lot: { select: { number: true, zone: { select: { name: true } } } },
    },
  },
} as const;
