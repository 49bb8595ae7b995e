import { useTranslations } from 'next-intl';
import { RuleNote } from '@/components/law/rule-note';
import { BigFigure } from '@/components/ui/big-figure';
import { DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import type { Trace } from '@/lib/domain/law/rule-book';
import type { PaymentClock as Clock } from '@/lib/domain/payments/ages';
import { integer, money } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';

/** How long what is owed has waited since each conformity act, against the term; open acts by age. */
export function PaymentClockSection({ clock }: { clock: Clock & { trace: Trace } }) {
  const t = useTranslations('payments');
  const { late, termDays, ages } = clock;
  return (
    <>
      <BigFigure
        label={t('clock.label')}
        value={money(clock.owedCentavos)}
        note={t('clock.note', { open: clock.acts, oldest: clock.oldestDays })}
        how={
          <p>
            {t('clock.term', { term: termDays })} <RuleNote {...clock.trace} />
          </p>
        }
      >
        <p>
          <Tag tone={late.acts > 0 ? 'bad' : 'ok'}>
            {late.acts > 0 ? t('clock.late', { late: late.acts, owed: money(late.owedCentavos) }) : t('clock.inTime')}
          </Tag>
        </p>
      </BigFigure>
      <DataTable
        caption={t('clock.ages')}
        columns={[
          { key: 'age', label: t('clock.columns.age') },
          { key: 'acts', label: t('clock.columns.acts'), align: 'end' },
          { key: 'owed', label: t('clock.columns.owed'), align: 'end' },
        ]}
        rows={ages.map((age) => ({
          id: String(age.from),
          age: (
            <>
              {ageTold(t, age)} {age.isLate && age.acts > 0 && <Tag tone="bad">{t('clock.pastTerm')}</Tag>}
            </>
          ),
          acts: integer(age.acts),
          owed: money(age.owedCentavos),
        }))}
      />
    </>
  );
}

/** Between how many days: the last of the ages has no end. */
function ageTold(t: Translator<'payments'>, { from, to }: Clock['ages'][number]): string {
  if (to === null) return t('clock.age.over', { days: from - 1 });
  return from === 0 ? t('clock.age.upTo', { days: to }) : t('clock.age.between', { from: integer(from), days: to });
}
