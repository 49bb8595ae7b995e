import { looks } from '@/components/ui/looks';
import { contractsEs } from '@/lib/messages/es/contracts';

const words = contractsEs.demand;

type Item = { id: string; product: string; units: number; demandUnits: number | null };

/** What the demand asked of each product and what the contract brings: said also where both are the same. */
export function AgainstDemand({ items }: { items: readonly Item[] }) {
  if (items.some(({ demandUnits }) => demandUnits === null)) return <p className="text-ink-2">{words.unknown}</p>;
  return (
    <ul className={looks.list}>
      {items.map(({ id, product, units, demandUnits }) => (
        <li key={id}>
          {product}
          <p className="text-ink-2 num">
            {words.asked(demandUnits ?? 0, units)}: {verdict(units - (demandUnits ?? 0))}.
          </p>
        </li>
      ))}
    </ul>
  );
}

function verdict(over: number): string {
  if (over === 0) return words.same;
  return over > 0 ? words.over(over) : words.short(-over);
}
