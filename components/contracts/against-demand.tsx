import { useTranslations } from 'next-intl';
import { looks } from '@/components/ui/looks';
import { integer } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';

type Item = { id: string; product: string; units: number; demandUnits: number | null };

/** What the demand asked of each product and what the contract brings: said also where both are the same. */
export function AgainstDemand({ items }: { items: readonly Item[] }) {
  const t = useTranslations('contracts');
  if (items.some(({ demandUnits }) => demandUnits === null)) return <p className="text-ink-2">{t('demand.unknown')}</p>;
  return (
    <ul className={looks.list}>
      {items.map(({ id, product, units, demandUnits }) => (
        <li key={id}>
          {product}
          <p className="text-ink-2 num">
            {t('demand.asked', { asked: integer(demandUnits ?? 0), brought: integer(units) })}:{' '}
            {verdict(t, units - (demandUnits ?? 0))}.
          </p>
        </li>
      ))}
    </ul>
  );
}

function verdict(t: Translator<'contracts'>, over: number): string {
  if (over === 0) return t('demand.same');
  return over > 0 ? t('demand.over', { units: integer(over) }) : t('demand.short', { units: integer(-over) });
}
