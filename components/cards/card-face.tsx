import { Qr } from '@/components/ui/qr';
import { type Card, isInForce } from '@/lib/domain/cards';
import { cardStateNames, cardsEs as words } from '@/lib/messages/es/cards';
import { dayShort, kilograms } from '@/lib/messages/es/format';
import { actorKindNames } from '@/lib/messages/es/law';

/** As many lines as fit a pocket card; the rest is behind the code. */
const most = 3;

/** The front of the card: who, of where, and whose census says so. */
export function CardFront({ card: { name, kind, municipality, confirmed, state } }: { card: Card }) {
  return (
    <section className="pocket" aria-label={words.title}>
      <p className="pocket-kind">{words.title}</p>
      <p className="pocket-name">{name}</p>
      <p>{actorKindNames[kind]}</p>
      <p>{municipality}</p>
      <p className="pocket-state">
        {isInForce(state) && confirmed
          ? `${words.confirmed} ${words.confirmedBy(confirmed.by, dayShort(confirmed.on))}`
          : cardStateNames[state]}
      </p>
    </section>
  );
}

/** The back, for paper: the code, and in short what it opens. */
export function CardBack({ card: { products, papers }, svg }: { card: Card; svg: string }) {
  return (
    <div className="pocket pocket-back paper-only">
      <Qr svg={svg} />
      <div>
        <p>
          <b>{words.scan}</b>
        </p>
        {products.length > 0 && <p>{words.products}</p>}
        <ul>
          {products.slice(0, most).map(({ food, kind, gramsPerMonth }) => (
            <li key={`${food} ${kind}`}>{words.perMonth(food, kilograms(gramsPerMonth))}</li>
          ))}
          {products.length > most && <li>{words.more(products.length - most)}</li>}
        </ul>
        {papers.length > 0 && <p>{words.papersSeen(papers.length)}</p>}
      </div>
    </div>
  );
}
