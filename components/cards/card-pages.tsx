import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { type Paper, PaperHead } from '@/components/paper/paper-head';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PrintButton } from '@/components/ui/print-button';
import { Qr } from '@/components/ui/qr';
import type { Tone } from '@/components/ui/tag';
import type { Card, CardState } from '@/lib/domain/cards';
import { dayOfMonth, dayShort, instantShort } from '@/lib/messages/format';
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
  const tCensus = useTranslations('census');
  const t = useTranslations('cards');
  return (
    <Page
      title={t('mine')}
      lead={t('lead')}
      width="narrow"
      breadcrumb={[{ label: tCensus('file.title'), href: producer.file() }]}
      tag={<CardTag state={card.state} />}
    >
      <CardPaperHead card={card} paper={paper} />
      {card.state !== 'valid' && <State card={card} paper={paper} next={card.state === 'waiting'} />}
      <div data-part="pocket-pair" className={pair}>
        <CardFront card={card} />
        <CardBack card={card} svg={paper.svg} />
      </div>
      <p className="hidden text-small text-ink-2 print:block">{t('cut')}</p>
      <div className="[&_img]:h-auto [&_img]:w-[min(100%,--spacing(68))] print:hidden!">
        <p className="break-after-avoid text-small font-semibold text-ink-2">{t('show')}</p>
        <Qr svg={paper.svg} />
      </div>
      <div className="flex flex-wrap items-center gap-3 mt-6 print:hidden!">
        <PrintButton />
        <LinkButton href={path} tone="plain">
          {t('see')}
        </LinkButton>
      </div>
      <CardFacts card={card} />
    </Page>
  );
}

/** What whoever was shown a card reads of it. */
export function CardCheckPage({ card, paper }: Props) {
  const t = useTranslations('cards');
  return (
    <Page title={t('checkTitle')} lead={t('checkLead')} width="narrow" tag={<CardTag state={card.state} />}>
      <CardPaperHead card={card} paper={paper} />
      <State card={card} paper={paper} />
      <CardFacts card={card} />
    </Page>
  );
}

function State({ card: { state }, paper, next }: Props & { next?: boolean }) {
  const t = useTranslations('cards');
  return (
    <Notice tone={noticeTones[state]} title={t(`cardStateSentences.${state}`)}>
      <p className="num">{t('asOf', { at: instantShort(paper.at) })}</p>
      {next && <p>{t('waitingNext')}</p>}
    </Notice>
  );
}

function CardPaperHead({ card: { state, name, municipality, confirmed }, paper }: Props) {
  const tPaper = useTranslations('paper');
  const t = useTranslations('cards');
  return (
    <PaperHead
      paper={paper}
      institution={confirmed?.by || undefined}
      kind={t('title')}
      title={name ?? undefined}
      access="card"
      facts={[
        { label: tPaper('facts.municipality'), value: municipality },
        { label: t('state'), value: t(`cardStateNames.${state}`) },
        { label: tPaper('facts.date'), value: dayShort(dayOfMonth(paper.at)) },
      ]}
    />
  );
}
