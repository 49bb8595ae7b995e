import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { assertMayGoOn } from '@/lib/domain/awards/rounds';
import { holidaysIn, instantAt } from '@/lib/domain/calendar';
import { draftContract } from '@/lib/domain/contracts/draft';
import { factorOf, openMargins } from '@/lib/domain/evaluation/margins';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import { modalityFor } from '@/lib/domain/law/modality';
import { type RuleBook, type RuleOverride, requireRule, rulesInForce } from '@/lib/domain/law/rule-book';
import type { RuleId } from '@/lib/domain/law/rule-values';
import { judgeAmendment } from '@/lib/domain/tenders/amendment-term';
import { judgePublication } from '@/lib/domain/tenders/publication';
import { assertRequirement } from '@/lib/domain/tenders/requirement-rules';
import { codeOf, endByDefault, fine } from '@/tests/domain/law/contract-decisions';
import { aLot, anItem } from '@/tests/domain/tenders/a-lot';
import { realBook, realHolidays, realRules } from '@/tests/support/reference';

const day = '2026-03-02';
const now = instantAt(day, '10:00');
const calendar = holidaysIn(realHolidays(), 'P');
const adviser = { by: 'Rosaura Laime', article: 'DS 0181, art. 47' };
const lot = (bolivianos: number) =>
  aLot({
    startsOn: '2026-06-01',
    endsOn: '2026-11-30',
    items: [anItem('leche', 100, { priceCentavos: BigInt(bolivianos) })],
  });

/** What a decision came to: taken by the rule, waiting for a person, or taken because a person gave a basis. */
type Outcome = 'decided' | 'asks';

const earlier = (amount: bigint) => ({
  id: 'a',
  reference: 'YOC-2026-001',
  amount,
  sameFood: amount,
  products: ['Leche'],
  groups: ['lacteo'],
});

type Draft = { bolivianos: number; on?: string; before?: number };

function publish(book: RuleBook, { bolivianos, on = '2026-03-04', before }: Draft, person: 'silent' | 'gives a basis') {
  const told = person === 'silent' ? null : 'Informe legal 12/2026 de asesoría';
  return judgePublication(
    book,
    calendar,
    {
      lots: [lot(bolivianos)],
      sameObject: before ? [earlier(BigInt(before * 100))] : [],
      requirements: [],
      deadlineAt: instantAt(on, '16:00'),
      legalBasis: told,
      splittingReason: told,
      questionsUntil: null,
      outOfReach: [],
      idleReason: null,
      outOfReachReason: null,
      publisherId: 'officer',
    },
    now,
  );
}

/** Publishing asks when it refuses a silent person for want of a basis, and keeps the basis once given. */
function publishing(draft: Draft, asking: string) {
  return (book: RuleBook): Outcome => {
    const silent = codeOf(() => publish(book, draft, 'silent'));
    if (silent !== asking) return 'decided';
    const { trace } = publish(book, draft, 'gives a basis');
    expect(trace.deadline.legalBasis ?? trace.splitting?.reason).toContain('Informe legal');
    return 'asks';
  };
}

/** Amending a call of four business days, with three left or for a second extension. */
const amending =
  (more: Partial<Parameters<typeof judgeAmendment>[2]>, asking: string) =>
  (book: RuleBook): Outcome => {
    const amendment = {
      modality: 'MOD-ANPE-C' as const,
      effect: 'confirm' as const,
      standing: instantAt('2026-03-05', '16:00'),
      deadlineAt: instantAt('2026-03-05', '16:00'),
      extended: false,
      extendedBefore: 0,
      firstDelivery: '2026-06-01',
      legalBasis: null,
      idleReason: null,
      amendedById: 'officer',
      ...more,
    };
    if (codeOf(() => judgeAmendment(book, calendar, amendment, now)) !== asking) return 'decided';
    const legalBasis = 'Informe legal 12/2026 de asesoría';
    expect(judgeAmendment(book, calendar, { ...amendment, legalBasis }, now).legalBasis).toBe(legalBasis);
    return 'asks';
  };

const claiming =
  (nationalComponentPercent: number) =>
  (book: RuleBook): Outcome => {
    const claims = ['F1', 'F2', 'F3'] as const;
    const offer = { bidderKind: 'APP' as const, producedInCountry: true, nationalComponentPercent, claims };
    return openMargins([factorOf(book, offer)]).length > 0 ? 'asks' : 'decided';
  };

const requiring =
  (asked: Parameters<typeof assertRequirement>[1], refusal: string) =>
  (book: RuleBook): Outcome => {
    const lots = [{ items: [{ productKind: 'fresh' as const }] }];
    return codeOf(() => assertRequirement(book, asked, { referenceCentavos: 100_00n, lots })) === refusal ? 'decided' : 'asks';
  };

/** Drawing up a contract with such a supplier. */
const contracting =
  (bidderKind: ActorKind) =>
  (book: RuleBook): Outcome => {
    const one = lot(100);
    const [item] = one.items;
    const won = { lotId: one.id, lotItemId: item?.id ?? '', units: 1, priceCentavos: 1n, originMunicipalityCode: null };
    const award = { bidderKind, items: [{ ...won, producedInCountry: true }] };
    const scheduled = {
      lines: [{ schoolId: 's', dueOn: '2026-06-01', itemKey: won.lotItemId, units: 1 }],
      demand: new Map([[won.lotItemId, 1]]),
    };
    const terms = { tender: { reference: 'YOC-2026-001' }, lots: [one], book, signedOn: day, place: 1 };
    return waitsOrDecides(() => draftContract(terms, award, scheduled));
  };

/** An award whose winner does not sign, going on to the next in order. */
const goingOn = (book: RuleBook): Outcome =>
  codeOf(() => assertMayGoOn(book, null, 'authority')) === 'next-needs-basis' ? 'asks' : 'decided';

/** No amount leads to it: whoever names it is answered that it decides nothing (tests/actions/api.test.ts). */
const neverByAmount =
  (id: string) =>
  (book: RuleBook): Outcome => {
    const amounts = [1n, 50_000_00n, 50_000_01n, 200_000_01n, 1_000_000_01n, 70_000_000_01n];
    return amounts.some((amount) => modalityFor(book, amount)?.rule === id) ? 'decided' : 'asks';
  };

const waitsOrDecides = (work: () => unknown): Outcome => (codeOf(work) === 'rule-not-validated' ? 'asks' : 'decided');

/** Nothing is decided by it: it is shown, or days are counted against it, and a person decides. */
const unread = 'unread';

/** Every place where a rule decides something. A remembered rule that is not here fails the test below. */
const decisions: Readonly<Record<string, typeof unread | ((book: RuleBook) => Outcome)>> = {
  'MOD-CM': publishing({ bolivianos: 40_000 }, 'modality-needs-basis'),
  'MOD-ANPE-C': publishing({ bolivianos: 60_000, on: '2026-03-20' }, 'modality-needs-basis'),
  'MOD-ANPE-P': publishing({ bolivianos: 400_000, on: '2026-03-20' }, 'modality-needs-basis'),
  'MOD-LP-N': publishing({ bolivianos: 2_000_000, on: '2026-04-20' }, 'modality-needs-basis'),
  'MOD-LP-I': publishing({ bolivianos: 80_000_000, on: '2026-04-20' }, 'modality-needs-basis'),
  'MOD-EX': neverByAmount('MOD-EX'),
  'MOD-CD': neverByAmount('MOD-CD'),
  'MOD-CDE': neverByAmount('MOD-CDE'),
  'SPLIT-BAN': publishing({ bolivianos: 40_000, before: 40_000, on: '2026-03-20' }, 'split-not-acknowledged'),
  'PLZ-ANPE-C': publishing({ bolivianos: 60_000 }, 'legal-basis-needed'),
  'PLZ-ANPE-P': publishing({ bolivianos: 400_000 }, 'legal-basis-needed'),
  'PLZ-LP-N': publishing({ bolivianos: 2_000_000 }, 'legal-basis-needed'),
  'PLZ-LP-I': publishing({ bolivianos: 80_000_000 }, 'legal-basis-needed'),
  'ENM-TERM': amending({}, 'amendment-term-basis'),
  'ENM-ONCE': amending({ effect: 'untouched', extended: true, extendedBefore: 1 }, 'extended-basis'),
  'ADJ-NEXT': goingOn,
  'MAR-F1': claiming(40),
  'MAR-F2A': claiming(40),
  'MAR-F2A-MIN': claiming(20),
  'MAR-F2B': claiming(60),
  'MAR-F3': claiming(40),
  'MAR-SUM': claiming(40),
  'RUPE-20K': requiring({ kind: 'document', documentKind: 'rupe', threshold: null }, 'rupe-not-required'),
  'GAR-SER': requiring({ kind: 'guarantee', documentKind: null, threshold: 1 }, 'guarantee-not-allowed'),
  'DOC-SENASAG': requiring({ kind: 'document', documentKind: 'sanitary-registry', threshold: null }, 'fresh-needs-no-registry'),
  'GAR-CUM': contracting('company'),
  'GAR-CUM-S': contracting('OECA'),
  'CON-ORDER': contracting('company'),
  'CHB-FIRST': unread,
  'VAL-LP-N': unread,
  'EVA-CPTC': unread,
  'EVA-ARITH-2': unread,
  'CON-FINE': (book) => waitsOrDecides(() => fine(book)),
  'CON-END': (book) => waitsOrDecides(() => endByDefault(book)),
  'PAY-TERM': unread,
  'NUT-SHARE': unread,
};

/** Shown, or counted against, beside what a person decides and writes a basis for. */
const besideAPerson: Readonly<Record<string, readonly string[]>> = {
  'PAY-TERM': ['payment-times.ts'],
};

const remembered = realRules().filter(({ confidence, standsFor }) => confidence === 'memory' && !standsFor);
const read = Object.entries(decisions).flatMap(([id, decide]) => (decide === unread ? [] : [[id, decide] as const]));

/** The book with one rule only remembered, and what the municipality said of it. */
function bookWith(id: string, ...words: RuleOverride[]): RuleBook {
  const rules = realRules().map((rule) => (rule.id === id ? { ...rule, confidence: 'memory' as const } : rule));
  return { day, version: 'test', rules: rulesInForce(rules, words, day) };
}

const word = (id: string, verdict: 'confirmed' | 'rejected'): RuleOverride => ({
  ruleId: id,
  value: realRules().find((rule) => rule.id === id)?.value,
  legalBasis: 'El artículo dice lo que la regla dice.',
  day: '2026-02-01',
  validation: { verdict, ...adviser },
});

describe('nothing that is only remembered decides alone', () => {
  test('every remembered rule of the book has its place here', () => {
    expect(remembered.map(({ id }) => id).filter((id) => !Object.hasOwn(decisions, id))).toEqual([]);
    expect(remembered.length).toBeGreaterThan(10);
  });

  test.each(read)('%s, were it only remembered, asks a person', (id, decide) => {
    expect(requireRule(bookWith(id), id as RuleId).decides).toBe(false);
    expect(decide(bookWith(id))).toBe('asks');
  });

  test.each(read)('%s, rejected by the legal adviser, decides nothing either', (id, decide) => {
    const book = bookWith(id, word(id, 'rejected'));
    expect(requireRule(book, id as RuleId).decides).toBe(false);
    // Rejected, a lower bound and a margin are known not to hold, the larger guarantee is the rule, and nobody is next: no question is left.
    const settled = ['MAR-F1', 'MAR-F2A', 'MAR-F2A-MIN', 'MAR-F2B', 'MAR-F3', 'MAR-SUM', 'GAR-CUM-S', 'ADJ-NEXT'].includes(id);
    expect(decide(book)).toBe(settled ? 'decided' : 'asks');
  });

  const validated = read.filter(([id]) => !id.startsWith('MOD-EX') && !id.startsWith('MOD-CD'));
  test.each(validated)('%s, confirmed by the legal adviser, decides, and its trace names who and where', (id, decide) => {
    const book = bookWith(id, word(id, 'confirmed'));
    expect(decide(book)).toBe('decided');
    expect(requireRule(book, id as RuleId)).toMatchObject({
      decides: true,
      override: { validation: { verdict: 'confirmed', ...adviser } },
    });
  });

  test.each(Object.keys(decisions).filter((id) => decisions[id] === unread))('%s is read by nothing that decides', (id) => {
    const shown = ['rule-values.ts', 'to-validate.ts', ...(besideAPerson[id] ?? [])];
    expect(filesNaming(id).filter((file) => !shown.includes(path.basename(file)))).toEqual([]);
  });
});

describe('a confirmed ban on splitting decides', () => {
  test('the sum of the year gives the modality and its term, without a reason to write', () => {
    const book = realBook(day, [word('SPLIT-BAN', 'confirmed')]);
    const draft = { bolivianos: 40_000, before: 40_000, on: '2026-03-20' };
    const { modality, trace } = publish(book, draft, 'silent');
    expect(modality.modality).toBe('MOD-ANPE-C');
    expect(trace.splitting?.trace.override?.validation).toMatchObject(adviser);
    expect(codeOf(() => publish(book, { ...draft, on: '2026-03-04' }, 'silent'))).toBe('deadline-too-soon');
  });
});

describe('words given after the day', () => {
  const later = (verdict: 'confirmed' | 'rejected' | 'changed', value: unknown): RuleOverride => ({
    ruleId: 'PLZ-LP-N',
    value,
    legalBasis: 'Texto leído en la Gaceta.',
    day: '2026-05-01',
    validation: { verdict, ...adviser },
  });

  test.each([
    ['a confirmation says what the rule was', later('confirmed', { businessDays: 15 }), true, 15],
    ['a confirmation of another value changes nothing', later('confirmed', { businessDays: 10 }), false, 15],
    ['a change does not reach back', later('changed', { businessDays: 10 }), false, 15],
    ['nor does a rejection', later('rejected', { businessDays: 15 }), false, 15],
  ])('%s', (_, given, decides, businessDays) => {
    expect(requireRule(realBook(day, [given]), 'PLZ-LP-N')).toMatchObject({ decides, value: { businessDays } });
  });

  test('a change after a confirmation changes later days, and takes back nothing that was confirmed', () => {
    const words = [later('confirmed', { businessDays: 15 }), { ...later('changed', { businessDays: 10 }), day: '2026-06-01' }];
    expect(requireRule(realBook(day, words), 'PLZ-LP-N')).toMatchObject({ decides: true, value: { businessDays: 15 } });
    expect(requireRule(realBook('2026-06-02', words), 'PLZ-LP-N')).toMatchObject({ decides: true, value: { businessDays: 10 } });
  });
});

test('a parameter that the authority sets after a rejection decides nothing until the adviser speaks again', () => {
  const rejected = word('PLZ-LP-N', 'rejected');
  const parameter = { ...rejected, value: { businessDays: 12 }, validation: null, day: '2026-02-10' };
  const decides = (...words: RuleOverride[]) => requireRule(realBook(day, words), 'PLZ-LP-N').decides;
  expect(decides(parameter)).toBe(true);
  expect(decides(rejected, parameter)).toBe(false);
  expect(decides(rejected, parameter, { ...word('PLZ-LP-N', 'confirmed'), day: '2026-02-20' })).toBe(true);
});

function filesNaming(id: string): string[] {
  const folders = ['lib/domain', 'lib/services', 'lib/data', 'lib/queries'];
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.join(folder, file))
      .filter((file) => readFileSync(file, 'utf8').includes(`'${id}'`)),
  );
}
