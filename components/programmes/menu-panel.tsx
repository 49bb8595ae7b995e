import { AppLink } from '@/components/ui/app-link';
import { Facts } from '@/components/ui/big-figure';
import { HowComputed } from '@/components/ui/how-computed';
import { Section } from '@/components/ui/page';
import { Share } from '@/components/ui/share';
import type { PlanCost } from '@/lib/domain/demand/plan-cost';
import { money } from '@/lib/messages/es/format';
import { programmesEs } from '@/lib/messages/es/programmes';
import { office } from '@/lib/routes/office';

const words = programmesEs.menu;

/** What the year costs with the rations as they stand. */
export function MenuPanel({ menu, programme }: { menu: PlanCost; programme: { id: string; budgetCentavos: bigint } }) {
  if (menu.averageCentavos === null) {
    return (
      <Section title={words.title}>
        <p>
          {words.none} <AppLink href={office.rations({ programa: programme.id })}>{words.noneAction}</AppLink>
        </p>
      </Section>
    );
  }
  return (
    <Section title={words.title}>
      <Facts
        items={[
          { label: words.average, value: money(menu.averageCentavos), href: office.rations({ programa: programme.id }) },
          { label: words.year, value: money(menu.totalCentavos), href: office.demand({ programa: programme.id }) },
          {
            label: words.share,
            value: <Share ratio={{ numerator: menu.totalCentavos, denominator: programme.budgetCentavos }} write={money} />,
          },
        ]}
      />
      <HowComputed>
        <p>{words.how}</p>
        <p className="num">{words.exact(menu.totalCentavos, menu.servings)}</p>
      </HowComputed>
    </Section>
  );
}
