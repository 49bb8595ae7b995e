import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { Facts } from '@/components/ui/big-figure';
import { HowComputed } from '@/components/ui/how-computed';
import { Section } from '@/components/ui/page';
import { Share } from '@/components/ui/share';
import type { PlanCost } from '@/lib/domain/demand/plan-cost';
import { integer, money } from '@/lib/messages/format';
import { office } from '@/lib/routes/office';

/** What the year costs with the rations as they stand. */
export function MenuPanel({ menu, programme }: { menu: PlanCost; programme: { id: string; budgetCentavos: bigint } }) {
  const t = useTranslations('programmes');
  if (menu.averageCentavos === null) {
    return (
      <Section title={t('menu.title')}>
        <p>
          {t('menu.none')} <AppLink href={office.rations({ programa: programme.id })}>{t('menu.noneAction')}</AppLink>
        </p>
      </Section>
    );
  }
  return (
    <Section title={t('menu.title')}>
      <Facts
        items={[
          { label: t('menu.average'), value: money(menu.averageCentavos), href: office.rations({ programa: programme.id }) },
          { label: t('menu.year'), value: money(menu.totalCentavos), href: office.demand({ programa: programme.id }) },
          {
            label: t('menu.share'),
            value: <Share ratio={{ numerator: menu.totalCentavos, denominator: programme.budgetCentavos }} write={money} />,
          },
        ]}
      />
      <HowComputed>
        <p>{t('menu.how')}</p>
        <p className="num">{t('menu.exact', { cost: money(menu.totalCentavos), servings: integer(menu.servings) })}</p>
      </HowComputed>
    </Section>
  );
}
