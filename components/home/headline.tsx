import { AppLink } from '@/components/ui/app-link';
import { BigFigure } from '@/components/ui/big-figure';
import { LineChart } from '@/components/ui/charts/line-chart';
import { looks } from '@/components/ui/looks';
import { Tag } from '@/components/ui/tag';
import type { PurchaseShare } from '@/lib/domain/local-purchase/formulas';
import { basisPoints } from '@/lib/domain/units';
import { money, monthShort } from '@/lib/messages/es/format';
import { homeEs } from '@/lib/messages/es/home';
import { sharesEs, shareTold } from '@/lib/messages/es/shares';
import type { HomeHeadline } from '@/lib/queries/home-headline';
import { site } from '@/lib/routes/site';

/** The one number that matters: how much of what the schools of a municipality accepted was its own. */
export function Headline({ headline }: { headline: HomeHeadline }) {
  const words = homeEs.headline;
  const { municipality, municipalityCode, year, isDemo, goal, months } = headline;
  const reached = months.at(-1)?.ratio ?? { numerator: 0n, denominator: 0n, enough: false };
  const { numerator, denominator } = reached;
  return (
    <div className={looks.card}>
      <BigFigure
        label={words.label(municipality, year)}
        value={shareTold(reached)}
        note={words.note(numerator, denominator)}
        how={
          <>
            <p>{words.how(municipality, numerator, denominator)}</p>
            <p>{words.rules}</p>
            <p>
              {words.version(headline.formulaVersion)}{' '}
              <AppLink href={site.localPurchase({ municipio: municipalityCode, gestion: year })}>{words.toLines}</AppLink>
            </p>
          </>
        }
      >
        {isDemo && (
          <p className="my-2">
            <Tag tone="info">{homeEs.demonstration}</Tag>
          </p>
        )}
        {months.length > 1 && (
          <LineChart
            title={words.chart}
            description={describe(headline)}
            itemLabel={words.item}
            valueLabel={words.value}
            goals={goal === null ? [] : [{ value: goal, text: words.goal(year, goal) }]}
            points={months.map(({ month, ratio }) => ({
              id: month,
              label: monthShort(Number(month.slice(5))),
              value: ratio.enough ? basisPoints(ratio) : null,
              text: shareTold(ratio),
              parts: sharesEs.of(money(ratio.numerator), money(ratio.denominator)),
            }))}
          />
        )}
      </BigFigure>
    </div>
  );
}

function describe({ municipality, months, goal, year }: HomeHeadline): string {
  // From the first month in which there was enough to tell.
  const told = months.filter(({ ratio }) => ratio.enough);
  const [first, last] = [(told[0] ?? months[0])?.ratio, months.at(-1)?.ratio];
  const text = (ratio: PurchaseShare | undefined) => (ratio ? shareTold(ratio) : '');
  return homeEs.headline.description(
    municipality,
    text(first),
    text(last),
    goal === null ? null : homeEs.headline.goal(year, goal),
  );
}
