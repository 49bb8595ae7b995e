import { useTranslations } from 'next-intl';
import { RuleNote } from '@/components/law/rule-note';
import { BigFigure } from '@/components/ui/big-figure';
import { DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import type { Trace } from '@/lib/domain/law/rule-book';
import type { PaymentClock as Clock } from '@/lib/domain/payments/ages';
import { integer, money } from '@/lib/messages/es/format';
import { paymentsEs } from '@/lib/messages/es/payments';

const words = paymentsEs.clock;

/** How long what is owed has waited since each conformity act, against the term; open acts by age. */
export function PaymentClockSection({ clock }: { clock: Clock & { trace: Trace } }) {
  const t = useTranslations('payments');
  const { late, termDays, ages } = clock;
  return (
    <>
      <BigFigure
        label={t('clock.label')}
        value={money(clock.owedCentavos)}
        note={words.note(clock.acts, clock.oldestDays)}
        how={
          <p>
            {words.term(termDays)} <RuleNote {...clock.trace} />
          </p>
        }
      >
        <p>
          <Tag tone={late.acts > 0 ? 'bad' : 'ok'}>
            {late.acts > 0 ? words.late(late.acts, late.owedCentavos) : t('clock.inTime')}
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
              {words.age(age.from, age.to)} {age.isLate && age.acts > 0 && <Tag tone="bad">{t('clock.pastTerm')}</Tag>}
            </>
          ),
          acts: integer(age.acts),
          owed: money(age.owedCentavos),
        }))}
      />
    </>
  );
}
