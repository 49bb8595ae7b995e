import { useTranslations } from 'next-intl';
import { type KeyValue, KeyValues } from '@/components/ui/key-values';
import { looks } from '@/components/ui/looks';
import { Section } from '@/components/ui/page';
import { Tag, type Tone } from '@/components/ui/tag';
import { TermList } from '@/components/ui/term';
import { type Card, type CardPaper, type CardProduct, type CardState, isInForce } from '@/lib/domain/cards';
import { termsIn } from '@/lib/domain/law/terms';
import { dayShort, kilograms, monthShort } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';

const tones: Record<CardState, Tone> = { valid: 'ok', 'papers-expired': 'due', waiting: 'due', suspended: 'bad' };
const paperTones: Record<CardPaper['state'], Tone> = { valid: 'ok', expiring: 'due', expired: 'bad' };

/** How a card stands, in words. */
export function CardTag({ state }: { state: CardState }) {
  const t = useTranslations('cards');
  return <Tag tone={tones[state]}>{t(`cardStateNames.${state}`)}</Tag>;
}

/** "Amaranto, fresco: 1.200 kg por mes, abr, may" */
function productText(tCensus: Translator<'census'>, { food, kind, gramsPerMonth, months }: CardProduct): string {
  const when = months.length === 0 ? tCensus('capacity.allYear') : months.map(monthShort).join(', ');
  return `${food}, ${tCensus(`capacity.options.kind.${kind}`).toLowerCase()}: ${kilograms(gramsPerMonth)} ${tCensus('file.perMonth')}, ${when}`;
}

/** Everything a card says. One that is not in force vouches for nothing. */
export function CardFacts({ card }: { card: Card }) {
  const tLaw = useTranslations('law');
  const tCensus = useTranslations('census');
  const t = useTranslations('cards');
  const { state, name, kind, municipality, confirmed, products, papers } = card;
  const who: KeyValue[] = [
    { label: t('organisation'), value: name ?? t('person') },
    { label: tCensus('actor.kind'), value: tLaw(`actorKinds.${kind}`) },
    { label: tCensus('file.municipality'), value: municipality },
    ...(confirmed
      ? [
          {
            label: t('confirmed'),
            value: t('confirmedBy', {
              hasCensus: String(Boolean(confirmed.by)),
              census: confirmed.by,
              on: dayShort(confirmed.on),
            }),
          },
        ]
      : []),
  ];
  return (
    <>
      <KeyValues items={who} />
      {isInForce(state) && (
        <>
          <Section title={t('products')} lead={t('productsLead')}>
            {products.length === 0 ? (
              <p className="text-ink-2">{t('noProducts')}</p>
            ) : (
              <ul className={`${looks.list} num`}>
                {products.map((product) => (
                  <li key={`${product.food} ${product.kind}`}>{productText(tCensus, product)}</li>
                ))}
              </ul>
            )}
          </Section>
          <Section title={t('papers')}>
            <Papers papers={papers} />
            <TermList of={termsIn(papers.map(({ kind: paper }) => tCensus(`documentNames.${paper}`)))} />
          </Section>
        </>
      )}
    </>
  );
}

function Papers({ papers }: { papers: readonly CardPaper[] }) {
  const tCensus = useTranslations('census');
  const t = useTranslations('cards');
  if (papers.length === 0) return <p className="text-ink-2">{t('noPapers')}</p>;
  return (
    <ul className={looks.list}>
      {papers.map(({ kind, validUntil, state }) => (
        <li key={kind}>
          <span>
            {tCensus(`documentNames.${kind}`)},{' '}
            <span className="num">
              {validUntil ? tCensus('file.until', { day: dayShort(validUntil) }) : tCensus('file.noEnd')}
            </span>
          </span>
          <Tag tone={paperTones[state]}>{t(`cardPaperStates.${state}`)}</Tag>
        </li>
      ))}
    </ul>
  );
}
