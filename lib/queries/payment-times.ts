import 'server-only';
import { validationOf } from '@/lib/data/validation';
import { findRule, type Rule, type RuleOverride, rulesInForce, type Trace, type Verdict } from '@/lib/domain/law/rule-book';
import type { RuleValue } from '@/lib/domain/law/rule-values';
import type { OpenDay } from '@/lib/domain/payments/ages';
import type { DaysCount } from '@/lib/domain/payments/payment-days';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';

type Term = Trace<RuleValue<'PAY-TERM'>>;

/** How long a municipality takes to pay: the term that its rule book sets, what is owed by its age, what was paid by how long it took. */
export type PaymentTimes = { term: Term | null; open: OpenDay[]; settled: DaysCount[] };

type Word = Pick<RuleOverride, 'ruleId' | 'value' | 'legalBasis' | 'day'> & {
  verdict: Verdict | 'parameter';
  article: string | null;
  by: string;
};
type Count = { settled: boolean; days: number; acts: number; owed: string };
type Row = { rules: Rule[] | null; words: Word[] | null; counts: Count[] | null };

/** One statement, with the one rule that it needs: pages that ask for it ask for much else. */
export async function readPaymentTimes(
  db: Db,
  { organisationId, day }: { organisationId: string; day: Day },
): Promise<PaymentTimes> {
  const [row] = await db.$queryRaw<Row[]>`
    select (select json_agg(json_build_object('id', r.id, 'text', r.text, 'value', r.value, 'norm', r.norm, 'article', r.article,
                     'confidence', r.confidence, 'validFrom', r.valid_from, 'validTo', r.valid_to, 'standsFor', r.stands_for, 'note', r.note))
              from rules r where r.id = 'PAY-TERM') as rules,
           (select json_agg(json_build_object('ruleId', w.rule_id, 'verdict', w.verdict, 'value', w.value, 'legalBasis', w.legal_basis,
                     'article', w.article, 'by', u.name, 'day', (w.at at time zone 'America/La_Paz')::date) order by w.at, w.id)
              from rule_overrides w join users u on u.id = w.user_id
             where w.rule_id = 'PAY-TERM' and w.organisation_id = ${organisationId}::uuid) as words,
           (select json_agg(x) from (
              select b.settled_on is not null as settled, (coalesce(b.settled_on, app_today()) - b.received_on)::int as days,
                     count(*)::int as acts, sum(b.owed_centavos)::text as owed
                from contracts c join act_balances b on b.contract_id = c.id
               where c.buyer_id = ${organisationId}::uuid and (b.owed_centavos > 0 or b.settled_on is not null)
               group by 1, 2) x) as counts`;
  const words = (row?.words ?? []).map(({ verdict, article, by, ...word }) => ({
    ...word,
    validation: validationOf({ verdict, article }, by),
  }));
  const rules = rulesInForce(row?.rules ?? [], words, day);
  const counts = row?.counts ?? [];
  return {
    term: findRule({ day, version: '', rules }, 'PAY-TERM'),
    open: counts.filter(({ settled }) => !settled).map(({ days, acts, owed }) => ({ days, acts, owedCentavos: BigInt(owed) })),
    settled: counts.filter(({ settled }) => settled).map(({ days, acts }) => ({ days, acts })),
  };
}
