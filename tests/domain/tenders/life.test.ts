import { describe, expect, test } from 'vitest';
import { assertDraft, assertMove, effectiveStatus, takesOffers, tenderMoves } from '@/lib/domain/tenders/life';
import { type TenderStatus, tenderStatuses } from '@/lib/domain/tenders/tender';

const legal: [TenderStatus, TenderStatus][] = [
  ['draft', 'published'],
  ['draft', 'cancelled'],
  ['published', 'closed'],
  ['published', 'cancelled'],
  ['published', 'annulled'],
  ['closed', 'evaluated'],
  ['closed', 'deserted'],
  ['closed', 'cancelled'],
  ['closed', 'annulled'],
  // The authority returns the evaluation with remarks.
  ['evaluated', 'closed'],
  ['evaluated', 'awarded'],
  ['evaluated', 'deserted'],
  ['evaluated', 'cancelled'],
  ['evaluated', 'annulled'],
  ['awarded', 'contracted'],
  // Nobody who was awarded signed, and nobody is next.
  ['awarded', 'deserted'],
  ['awarded', 'cancelled'],
  ['awarded', 'annulled'],
];

describe('the life of a tender', () => {
  const every = tenderStatuses.flatMap((from) => tenderStatuses.map((to) => [from, to] as const));

  test.each(every)('%s → %s', (from, to) => {
    const isLegal = legal.some(([a, b]) => a === from && b === to);
    if (isLegal) expect(() => assertMove({ status: from }, to)).not.toThrow();
    else expect(() => assertMove({ status: from }, to)).toThrow('wrong-step');
  });

  test('what ended stays ended', () => {
    for (const status of ['deserted', 'contracted', 'cancelled', 'annulled'] as const) expect(tenderMoves[status]).toEqual([]);
  });

  test('only a draft is edited', () => {
    for (const status of tenderStatuses.filter((one) => one !== 'draft'))
      expect(() => assertDraft({ status })).toThrow('wrong-step');
    expect(() => assertDraft({ status: 'draft' })).not.toThrow();
  });
});

describe('the deadline', () => {
  const deadlineAt = new Date('2026-11-24T20:00:00Z');
  test.each([
    {
      why: 'a second before',
      status: 'published',
      now: '2026-11-24T19:59:59Z',
      seen: 'published',
      takes: true,
    },
    {
      why: 'on the very instant',
      status: 'published',
      now: '2026-11-24T20:00:00Z',
      seen: 'closed',
      takes: false,
    },
    {
      why: 'after',
      status: 'published',
      now: '2026-11-25T00:00:00Z',
      seen: 'closed',
      takes: false,
    },
    {
      why: 'cancelled before it',
      status: 'cancelled',
      now: '2026-11-20T00:00:00Z',
      seen: 'cancelled',
      takes: false,
    },
    {
      why: 'awarded long after',
      status: 'awarded',
      now: '2026-12-24T00:00:00Z',
      seen: 'awarded',
      takes: false,
    },
  ] as const)('$why: $seen', ({ status, now, seen, takes }) => {
    expect(effectiveStatus({ status, deadlineAt }, new Date(now))).toBe(seen);
    expect(takesOffers({ status, deadlineAt }, new Date(now))).toBe(takes);
  });

  test('a draft has none and takes nothing', () => {
    expect(takesOffers({ status: 'draft', deadlineAt: null }, new Date('2026-03-02T14:00:00Z'))).toBe(false);
  });
});
