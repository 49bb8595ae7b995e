import { type KeyValue, KeyValues } from '@/components/ui/key-values';
import { looks } from '@/components/ui/looks';
import { Section } from '@/components/ui/page';
import { Tag, type Tone } from '@/components/ui/tag';
import { TermList } from '@/components/ui/term';
import { type Card, type CardPaper, type CardProduct, type CardState, isInForce } from '@/lib/domain/cards';
import { cardPaperStates, cardStateNames, cardsEs as words } from '@/lib/messages/es/cards';
import { censusEs, documentNames, productKindNames } from '@/lib/messages/es/census';
import { dayShort, kilograms, monthShort } from '@/lib/messages/es/format';
import { actorKindNames } from '@/lib/messages/es/law';
import { termsIn } from '@/lib/messages/es/terms';

const { file } = censusEs;
const tones: Record<CardState, Tone> = { valid: 'ok', 'papers-expired': 'due', waiting: 'due', suspended: 'bad' };
const paperTones: Record<CardPaper['state'], Tone> = { valid: 'ok', expiring: 'due', expired: 'bad' };

/** How a card stands, in words. */
export function CardTag({ state }: { state: CardState }) {
  return <Tag tone={tones[state]}>{cardStateNames[state]}</Tag>;
}

/** "Amaranto, fresco: 1.200 kg por mes, abr, may" */
function productText({ food, kind, gramsPerMonth, months }: CardProduct): string {
  const when = months.length === 0 ? file.allYear : months.map(monthShort).join(', ');
  return `${food}, ${productKindNames[kind].toLowerCase()}: ${kilograms(gramsPerMonth)} ${file.perMonth}, ${when}`;
}

/** Everything a card says. One that is not in force vouches for nothing. */
export function CardFacts({ card }: { card: Card }) {
  const { state, name, kind, municipality, confirmed, products, papers } = card;
  const who: KeyValue[] = [
    { label: words.organisation, value: name ?? words.person },
    { label: file.kind, value: actorKindNames[kind] },
    { label: file.municipality, value: municipality },
    ...(confirmed ? [{ label: words.confirmed, value: words.confirmedBy(confirmed.by, dayShort(confirmed.on)) }] : []),
  ];
  return (
    <>
      <KeyValues items={who} />
      {isInForce(state) && (
        <>
          <Section title={words.products} lead={words.productsLead}>
            {products.length === 0 ? (
              <p className="text-ink-2">{words.noProducts}</p>
            ) : (
              <ul className={`${looks.list} num`}>
                {products.map((product) => (
                  <li key={`${product.food} ${product.kind}`}>{productText(product)}</li>
                ))}
              </ul>
            )}
          </Section>
          <Section title={words.papers}>
            <Papers papers={papers} />
            <TermList of={termsIn(papers.map(({ kind: paper }) => documentNames[paper]))} />
          </Section>
        </>
      )}
    </>
  );
}

function Papers({ papers }: { papers: readonly CardPaper[] }) {
  if (papers.length === 0) return <p className="text-ink-2">{words.noPapers}</p>;
  return (
    <ul className={looks.list}>
      {papers.map(({ kind, validUntil, state }) => (
        <li key={kind}>
          <span>
            {documentNames[kind]}, <span className="num">{validUntil ? file.until(dayShort(validUntil)) : file.noEnd}</span>
          </span>
          <Tag tone={paperTones[state]}>{cardPaperStates[state]}</Tag>
        </li>
      ))}
    </ul>
  );
}
