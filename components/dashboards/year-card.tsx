import { GoalTag } from '@/components/local-purchase/goal-tag';
import { AppLink } from '@/components/ui/app-link';
import { BigFigure } from '@/components/ui/big-figure';
import { KeyValues } from '@/components/ui/key-values';
import { looks } from '@/components/ui/looks';
import { Share } from '@/components/ui/share';
import type { PurchaseShare } from '@/lib/domain/local-purchase/formulas';
import type { BasisPoints, Ratio } from '@/lib/domain/units';
import { decimal, integer, money } from '@/lib/messages/es/format';
import { localPurchaseEs as words } from '@/lib/messages/es/local-purchase';
import { municipalHomeEs } from '@/lib/messages/es/municipal-home';
import { shareTold } from '@/lib/messages/es/shares';
import { office } from '@/lib/routes/office';

export type YearSummary = {
  municipality: string;
  year: number;
  local: PurchaseShare;
  goal: BasisPoints | null;
  onTime: Ratio;
  coverage: Ratio;
  medianDays: number | null;
};

/** What the work of the year has come to: the number that matters, and how the schools and the sellers were served. */
export function YearCard({ purchase }: { purchase: YearSummary }) {
  const { municipality, year, local, goal, onTime, coverage, medianDays } = purchase;
  return (
    <section className={looks.card} aria-label={municipalHomeEs.year.title}>
      <BigFigure
        label={words.headline(municipality, year)}
        value={shareTold(local)}
        note={words.headlineNote(money(local.numerator), money(local.denominator))}
      >
        {goal !== null && (
          <p>
            <GoalTag reached={local} goal={goal} />
          </p>
        )}
      </BigFigure>
      <KeyValues
        items={[
          { label: words.serviceFacts.onTime, value: <Share ratio={onTime} write={integer} /> },
          { label: words.serviceFacts.coverage, value: <Share ratio={coverage} write={integer} /> },
          { label: words.serviceFacts.payment, value: medianDays === null ? words.noPayments : decimal(medianDays, 1) },
        ]}
      />
      <p>
        <AppLink href={office.localPurchase()}>{municipalHomeEs.year.open}</AppLink>
      </p>
    </section>
  );
}
