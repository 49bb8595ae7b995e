import type { Route } from 'next';
import { type Paper, PaperHead } from '@/components/paper/paper-head';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PrintButton } from '@/components/ui/print-button';
import { Qr } from '@/components/ui/qr';
import type { Tone } from '@/components/ui/tag';
import type { Card, CardState } from '@/lib/domain/cards';
import { cardStateNames, cardStateSentences, cardsEs as words } from '@/lib/messages/es/cards';
import { censusEs } from '@/lib/messages/es/census';
import { dayOfMonth, dayShort } from '@/lib/messages/es/format';
import { paperEs } from '@/lib/messages/es/paper';
import { producer } from '@/lib/routes/producer';
import { CardBack, CardFront } from './card-face';
import { CardFacts, CardTag } from './card-facts';

type Props = { card: Card; paper: Paper };

const noticeTones: Record<CardState, Tone> = { valid: 'ok', 'papers-expired': 'due', waiting: 'due', suspended: 'bad' };

/**
 * Black on white, side by side; the marks to cut by stand outside what is kept. What the card says stands under it, on the same
 * sheet, without what its front says.
 */
const pair =
  'print:relative print:mx-auto! print:mt-[8mm]! print:mb-[7mm]! print:grid print:h-[54mm] print:w-[171.2mm] print:break-inside-avoid print:grid-cols-[85.6mm_85.6mm] print:before:absolute print:before:inset-x-0 print:before:bottom-[calc(100%_+_1mm)] print:before:h-[4mm] print:before:border-x-[0.25mm] print:before:border-ink print:after:absolute print:after:inset-x-0 print:after:top-[calc(100%_+_1mm)] print:after:h-[4mm] print:after:border-x-[0.25mm] print:after:border-ink print:[&~dl]:hidden print:[&~section_.text-ink-2]:hidden print:[&~section_[data-part=tag]]:text-[7.5pt] print:[&~section_ul]:columns-2 print:[&~section_ul]:gap-x-[8mm] print:[&~section_ul]:text-[8.5pt]';

/** The owner's card: on the phone to be shown, on Letter to be filed, cut out and folded. */
export function OwnCardPage({ card, paper, path }: Props & { path: Route }) {
  return (
    <Page
      title={words.mine}
      lead={words.lead}
      width="narrow"
      breadcrumb={[{ label: censusEs.file.title, href: producer.file() }]}
      tag={<CardTag state={card.state} />}
    >
      <CardPaperHead card={card} paper={paper} />
      {card.state !== 'valid' && <State card={card} paper={paper} next={card.state === 'waiting'} />}
      <div data-part="pocket-pair" className={pair}>
        <CardFront card={card} />
        <CardBack card={card} svg={paper.svg} />
      </div>
      <p className="hidden text-small text-ink-2 print:block">{words.cut}</p>
      <div className="[&_img]:h-auto [&_img]:w-[min(100%,--spacing(68))] print:hidden!">
        <p className="break-after-avoid text-small font-semibold text-ink-2">{words.show}</p>
        <Qr svg={paper.svg} />
      </div>
      <div className="flex flex-wrap items-center gap-3 mt-6 print:hidden!">
        <PrintButton />
        <LinkButton href={path} tone="plain">
          {words.see}
        </LinkButton>
      </div>
      <CardFacts card={card} />
    </Page>
  );
}

/** What whoever was shown a card reads of it. */
export function CardCheckPage({ card, paper }: Props) {
  return (
    <Page title={words.checkTitle} lead={words.checkLead} width="narrow" tag={<CardTag state={card.state} />}>
      <CardPaperHead card={card} paper={paper} />
      <State card={card} paper={paper} />
      <CardFacts card={card} />
    </Page>
  );
}

function State({ card: { state }, paper, next }: Props & { next?: boolean }) {
  return (
    <Notice tone={noticeTones[state]} title={cardStateSentences[state]}>
      <p className="num">{words.asOf(paper.at)}</p>
      {next && <p>{words.waitingNext}</p>}
    </Notice>
  );
}

function CardPaperHead({ card: { state, name, municipality, confirmed }, paper }: Props) {
  const { facts } = paperEs;
  return (
    <PaperHead
      paper={paper}
      institution={confirmed?.by || undefined}
      kind={words.title}
      title={name ?? undefined}
      access="card"
      facts={[
        { label: facts.municipality, value: municipality },
        { label: words.state, value: cardStateNames[state] },
        { label: facts.date, value: dayShort(dayOfMonth(paper.at)) },
      ]}
    />
  );
}
