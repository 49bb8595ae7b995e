import { describe, expect, test } from 'vitest';
import { besideCensus, type CensusPaper, certificateProblem, suggest } from '@/lib/domain/offers/certificates';
import type { ClaimedMargin } from '@/lib/domain/offers/claims';

const declared = (over: Partial<ClaimedMargin> = {}): ClaimedMargin => ({
  claim: 'F3',
  certificate: 'MYPE-77',
  issuer: 'Ministerio de Desarrollo Productivo',
  issuedOn: '2025-03-01',
  validUntil: '2027-03-01',
  ...over,
});
const paper = (over: Partial<CensusPaper> = {}): CensusPaper => ({
  kind: 'small-accreditation',
  number: 'MYPE-77',
  issuer: 'Ministerio de Desarrollo Productivo',
  issuedOn: '2025-03-01',
  validUntil: '2027-03-01',
  verified: true,
  ...over,
});
const on = '2026-03-16';

describe('a declared certificate beside the census', () => {
  test.each<[string, Partial<ClaimedMargin>, CensusPaper[], string[]]>([
    ['the same paper, verified', {}, [paper()], []],
    ['the census holds none', {}, [], ['no-paper']],
    ['the census holds papers of other kinds', {}, [paper({ kind: 'national-good' })], ['no-paper']],
    ['an invented number', { certificate: 'MYPE-78' }, [paper()], ['number-differs']],
    ['a number written otherwise is the same', { certificate: 'mype 77' }, [paper()], []],
    ['another issuer', { issuer: 'Alcaldía' }, [paper()], ['issuer-differs']],
    ['an issuer that nobody wrote down cannot differ', {}, [paper({ issuer: '' })], []],
    ['other dates', { issuedOn: '2025-04-01', validUntil: null }, [paper()], ['issued-differs', 'until-differs']],
    ['nobody verified it', {}, [paper({ verified: false })], ['unverified']],
    ['of the first form', { issuer: null, issuedOn: null, validUntil: null }, [paper()], ['undated']],
    ['run out at the deadline', { validUntil: '2026-03-15' }, [paper({ validUntil: '2026-03-15' })], ['expired']],
    ['its last day still counts', { validUntil: on }, [paper({ validUntil: on })], []],
    [
      'of the first form, run out by the census',
      { issuer: null, issuedOn: null, validUntil: null },
      [paper({ validUntil: '2026-01-01' })],
      ['undated', 'expired'],
    ],
  ])('%s', (_, over, papers, doubts) => expect(besideCensus(declared(over), 'MyPE', papers, on).doubts).toEqual(doubts));

  test('of several the one of its number stands beside it, else the one that lasts longest', () => {
    const papers = [paper({ number: 'A', validUntil: '2026-12-01' }), paper({ number: 'B', validUntil: null }), paper()];
    expect(besideCensus(declared(), 'MyPE', papers, on).paper?.number).toBe('MYPE-77');
    expect(besideCensus(declared({ certificate: 'X' }), 'MyPE', papers, on).paper?.number).toBe('B');
  });

  test('its number is the same however it is written', () => {
    expect(besideCensus(declared({ certificate: 'mype 77' }), 'MyPE', [paper({ number: 'MYPE77' })], on).doubts).toEqual([]);
  });

  test('what the census leaves blank cannot differ, and what has no end runs out for nobody', () => {
    const blank = paper({ issuer: '', issuedOn: null });
    expect(besideCensus(declared(), 'MyPE', [blank], on).doubts).toEqual([]);
    expect(besideCensus(declared({ validUntil: null }), 'MyPE', [], on).doubts).toEqual(['no-paper']);
    expect(besideCensus(declared({ validUntil: null }), 'MyPE', [paper({ validUntil: null })], on).doubts).toEqual([]);
  });

  test('an OECOM is accredited by its community’s legal personality, others are not', () => {
    const papers = [paper({ kind: 'legal-personality' })];
    expect(besideCensus(declared(), 'OECOM', papers, on).doubts).toEqual([]);
    expect(besideCensus(declared(), 'APP', papers, on).doubts).toEqual(['no-paper']);
  });
});

describe('what may be declared', () => {
  test.each<[string, Partial<ClaimedMargin>, string | null]>([
    ['whole and in force', {}, null],
    ['without an end', { validUntil: null }, null],
    ['in force on the last day', { validUntil: '2026-03-16' }, null],
    ['run out the day before the deadline', { validUntil: '2026-03-15' }, 'claim-expired validUntil'],
    ['given today', { issuedOn: '2026-03-09' }, null],
    ['given tomorrow', { issuedOn: '2026-03-10' }, 'claim-not-issued issuedOn'],
    ['nobody gave it', { issuer: null }, 'claim-incomplete issuer'],
    ['without a date', { issuedOn: null }, 'claim-incomplete issuedOn'],
  ])('%s', (_, over, expected) => {
    const problem = certificateProblem([declared(over)], { today: '2026-03-09', deadline: on });
    expect(problem && `${problem.code} ${problem.part}`).toBe(expected);
  });
});

describe('what the form of the claims starts with', () => {
  const third = (claimed: ClaimedMargin[], papers: CensusPaper[]) => suggest(claimed, 'MyPE', papers)[2];
  test('nothing declared: the paper of the census, not asked for', () => {
    expect(third([], [paper()])).toEqual({ ...declared(), claimed: false, paper: paper() });
  });
  test('declared: what was declared, whatever the census says', () => {
    const own = declared({ certificate: 'OTRO', validUntil: null });
    expect(third([own], [paper()])).toMatchObject({ ...own, claimed: true });
  });
  test('a draft of the first form is filled in from the paper of its number alone', () => {
    const old = { issuer: null, issuedOn: null, validUntil: null };
    expect(third([declared(old)], [paper()])).toMatchObject({ ...declared(), claimed: true });
    expect(third([declared({ ...old, certificate: 'OTRO' })], [paper()])).toMatchObject({ certificate: 'OTRO', ...old });
  });
  test('of several papers the one of the number that was declared stands beside it', () => {
    const papers = [paper({ number: 'A', validUntil: null }), paper()];
    expect(third([declared()], papers)?.paper?.number).toBe('MYPE-77');
    expect(third([declared({ certificate: 'X' })], papers)?.paper?.number).toBe('A');
  });
  test('declared and not in the census: what was declared', () => {
    expect(third([declared({ issuer: null, issuedOn: null, validUntil: null })], [])).toMatchObject({
      certificate: 'MYPE-77',
      paper: null,
    });
  });
  test('each margin by its own declaration', () => {
    expect(suggest([declared()], 'MyPE', [paper()]).map(({ claim, claimed }) => [claim, claimed])).toEqual([
      ['F1', false],
      ['F2', false],
      ['F3', true],
    ]);
  });
  test('no paper: blank', () => {
    expect(suggest([], 'MyPE', [paper()])[0]).toMatchObject({
      claim: 'F1',
      certificate: null,
      issuer: null,
      issuedOn: null,
      paper: null,
    });
  });
});
