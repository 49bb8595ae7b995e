import { useTranslations } from 'next-intl';
import { Qr } from '@/components/ui/qr';
import { type Card, isInForce } from '@/lib/domain/cards';
import { dayShort, kilograms } from '@/lib/messages/es/format';
import { actorKindNames } from '@/lib/messages/es/law';

/** As many lines as fit a pocket card; the rest is behind the code. */
const most = 3;

/** The front of the card: who, of where, and whose census says so. */
export function CardFront({ card: { name, kind, municipality, confirmed, state } }: { card: Card }) {
  const t = useTranslations('cards');
  return (
    <section className="pocket" aria-label={t('title')}>
      <p className="pocket-kind">{t('title')}</p>
      <p className="pocket-name">{name}</p>
      <p>{actorKindNames[kind]}</p>
      <p>{municipality}</p>
      <p className="pocket-state">
        {isInForce(state) && confirmed
          ? `${t('confirmed')} ${t('confirmedBy', { hasCensus: String(Boolean(confirmed.by)), census: confirmed.by, on: dayShort(confirmed.on) })}`
          : t(`cardStateNames.${state}`)}
      </p>
    </section>
  );
}

/** The back, for paper: the code, and in short what it opens. */
export function CardBack({ card: { products, papers }, svg }: { card: Card; svg: string }) {
  const t = useTranslations('cards');
  return (
    <div className="pocket pocket-back paper-only">
      <Qr svg={svg} />
      <div>
        <p>
          <b>{t('scan')}</b>
        </p>
        {products.length > 0 && <p>{t('products')}</p>}
        <ul>
          {products.slice(0, most).map(({ food, kind, gramsPerMonth }) => (
            <li key={`${food} ${kind}`}>{t('perMonth', { food, amount: kilograms(gramsPerMonth) })}</li>
          ))}
          {products.length > most && <li>{t('more', { amount: products.length - most })}</li>}
        </ul>
        {papers.length > 0 && <p>{t('papersSeen', { amount: papers.length })}</p>}
      </div>
    </div>
  );
}
