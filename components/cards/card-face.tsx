import { Qr } from '@/components/ui/qr';
import { type Card, isInForce } from '@/lib/domain/cards';
import { cardPaperStates, cardStateNames, cardsEs as words } from '@/lib/messages/es/cards';
import { actorKindNames, documentNames } from '@/lib/messages/es/census';
import { dayShort } from '@/lib/messages/es/format';
import { productText } from './card-facts';

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
        <Short
          label={words.products}
          lines={products.map((product) => ({ id: `${product.food} ${product.kind}`, text: productText(product) }))}
        />
        <Short
          label={words.papers}
          lines={papers.map(({ kind, state }) => ({ id: kind, text: `${documentNames[kind]}, ${cardPaperStates[state]}` }))}
        />
      </div>
    </div>
  );
}

function Short({ label, lines }: { label: string; lines: readonly { id: string; text: string }[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <p>{label}</p>
      <ul>
        {lines.slice(0, most).map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
        {lines.length > most && <li>{words.more(lines.length - most)}</li>}
      </ul>
    </>
  );
}
