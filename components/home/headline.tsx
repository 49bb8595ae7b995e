import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { BigFigure } from '@/components/ui/big-figure';
import { LineChart } from '@/components/ui/charts/line-chart';
import { looks } from '@/components/ui/looks';
import { Tag } from '@/components/ui/tag';
import type { PurchaseShare } from '@/lib/domain/local-purchase/formulas';
import { basisPoints } from '@/lib/domain/units';
import { money, monthShort, percentOf } from '@/lib/messages/es/format';
import { shareTold } from '@/lib/messages/told/shares';
import type { Translator } from '@/lib/messages/translator';
import type { HomeHeadline } from '@/lib/queries/home-headline';
import { site } from '@/lib/routes/site';

/** The one number that matters: how much of what the schools of a municipality accepted was its own. */
export function Headline({ headline }: { headline: HomeHeadline }) {
  const tShares = useTranslations('shares');
  const t = useTranslations('home');
  const { municipality, municipalityCode, year, isDemo, goal, months } = headline;
  const reached = months.at(-1)?.ratio ?? { numerator: 0n, denominator: 0n, enough: false };
  const { numerator, denominator } = reached;
  return (
    <div className={looks.card}>
      <BigFigure
        label={t('headline.label', { municipality, year: String(year) })}
        value={shareTold(tShares, reached)}
        note={t('headline.note', { local: money(numerator), all: money(denominator) })}
        how={
          <>
            <p>{t('headline.how', { municipality, local: money(numerator), all: money(denominator) })}</p>
            <p>{t('headline.rules')}</p>
            <p>
              {t('headline.version', { version: headline.formulaVersion })}{' '}
              <AppLink href={site.localPurchase({ municipio: municipalityCode, gestion: year })}>{t('headline.toLines')}</AppLink>
            </p>
          </>
        }
      >
        {isDemo && (
          <p className="my-2">
            <Tag tone="info">{t('demonstration')}</Tag>
          </p>
        )}
        {months.length > 1 && (
          <LineChart
            title={t('headline.chart')}
            description={describe(t, tShares, headline)}
            itemLabel={t('headline.item')}
            valueLabel={t('headline.value')}
            goals={goal === null ? [] : [{ value: goal, text: t('headline.goal', { year: String(year), bps: percentOf(goal) }) }]}
            points={months.map(({ month, ratio }) => ({
              id: month,
              label: monthShort(Number(month.slice(5))),
              value: ratio.enough ? basisPoints(ratio) : null,
              text: shareTold(tShares, ratio),
              parts: tShares('of', { part: money(ratio.numerator), whole: money(ratio.denominator) }),
            }))}
          />
        )}
      </BigFigure>
    </div>
  );
}

function describe(
  t: Translator<'home'>,
  tShares: Translator<'shares'>,
  { municipality, months, goal, year }: HomeHeadline,
): string {
  // From the first month in which there was enough to tell.
  const told = months.filter(({ ratio }) => ratio.enough);
  const [first, last] = [(told[0] ?? months[0])?.ratio, months.at(-1)?.ratio];
  const text = (ratio: PurchaseShare | undefined) => (ratio ? shareTold(tShares, ratio) : '');
  return t('headline.description', {
    place: municipality,
    from: text(first),
    until: text(last),
    hasGoal: String(goal !== null),
    goal: goal === null ? '' : t('headline.goal', { year: String(year), bps: percentOf(goal) }),
  });
}
