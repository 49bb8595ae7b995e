import { useTranslations } from 'next-intl';
import { Qr } from '@/components/ui/qr';
import { type Card, isInForce } from '@/lib/domain/cards';
import { dayShort, kilograms } from '@/lib/messages/es/format';

/** As many lines as fit a pocket card; the rest is behind the code. */
const most = 3;

/** ID-1, 85,6 × 54 mm: on a phone as wide as fits, on paper front and back, to cut and fold. */
const pocket =
  'aspect-[85.6/54] w-full max-w-96 flex-col overflow-hidden rounded-box border border-line-strong px-4 pt-6 pb-3 text-small leading-[1.35] shadow-card [background:var(--band)_top/100%_10px_no-repeat,var(--surface)] print:aspect-auto print:h-[54mm] print:w-[85.6mm] print:max-w-none print:rounded-none print:border-[0.25mm] print:border-ink print:p-[4mm] print:[background:none] print:[box-shadow:none]';
/** Only on paper. */
const back =
  'print:grid print:grid-cols-[31mm_1fr] print:items-center print:gap-[3mm] print:border-l-[0.25mm] print:border-l-ink print:[border-left-style:dashed] print:text-[6.8pt] print:leading-[1.25] print:[&_img]:size-[31mm] print:[&_img]:rounded-none print:[&_img]:p-0 print:[&_p]:mt-[1mm] print:[&_p]:font-semibold';

/** The front of the card: who, of where, and whose census says so. */
export function CardFront({ card: { name, kind, municipality, confirmed, state } }: { card: Card }) {
  const tLaw = useTranslations('law');
  const t = useTranslations('cards');
  return (
    <section className={`flex print:text-[8pt] ${pocket}`} aria-label={t('title')}>
      <p className="font-semibold text-ink-2 print:text-ink">{t('title')}</p>
      <p className="my-1 font-serif text-lg leading-[1.15] font-semibold text-balance print:text-[14pt]">{name}</p>
      <p>{tLaw(`actorKinds.${kind}`)}</p>
      <p>{municipality}</p>
      <p className="mt-auto text-ink-2 print:text-ink">
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
    <div className={`hidden ${back} ${pocket}`}>
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
