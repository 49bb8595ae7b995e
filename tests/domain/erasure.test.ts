import { describe, expect, test } from 'vitest';
import { type Fate, fatesOfPerson, fatesOfProducer, pseudonymOf } from '@/lib/domain/identity/erasure';

const gone = (fates: readonly Fate[]) => fates.flatMap((fate) => (fate.isKept ? [] : [fate.kind]));
const kept = (fates: readonly Fate[]) =>
  Object.fromEntries(fates.flatMap((fate) => (fate.isKept ? [[fate.kind, fate.why]] : [])));

describe('what becomes of each kind', () => {
  test('of a person', () => {
    expect(gone(fatesOfPerson())).toEqual(['account', 'access', 'unsent', 'mail', 'names', 'jobs']);
    expect(kept(fatesOfPerson())).toEqual({ roles: 'who-decided', acts: 'control', reports: 'public-act' });
  });

  test('of a producer that never supplied', () => {
    const fates = fatesOfProducer({ hasSupplied: false });
    expect(gone(fates)).toEqual(['contact', 'capacities', 'needs', 'drafts', 'name', 'papers']);
    expect(kept(fates)).toEqual({ questions: 'public-act', commitments: 'agreed-by-others', acts: 'control' });
  });

  test('of one that sent an offer', () => {
    const fates = fatesOfProducer({ hasSupplied: true });
    expect(gone(fates)).toEqual(['contact', 'capacities', 'needs', 'drafts']);
    expect(kept(fates)).toEqual({
      name: 'public-act',
      papers: 'evidence',
      supplies: 'public-act',
      questions: 'public-act',
      commitments: 'agreed-by-others',
      acts: 'control',
    });
  });

  test('no norm is made up', () => {
    for (const fate of [...fatesOfPerson(), ...fatesOfProducer({ hasSupplied: true })])
      if (fate.isKept) expect(fate.basis).toBe('por definir');
  });
});

test('a pseudonym is the end of the id', () => {
  expect(pseudonymOf('01a231a6-24bd-7378-bfeb-ebe3531d11d6')).toBe('531d11d6');
});
