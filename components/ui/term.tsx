import { useTranslations } from 'next-intl';
import { isAbbreviated, isRuled, type TermCode, termLimits, termRules } from '@/lib/domain/law/terms';
import { bolivianos } from '@/lib/messages/format';

const word =
  'relative cursor-help border-0 bg-transparent p-0 [text-align:inherit] underline decoration-amaranto decoration-dotted decoration-2 underline-offset-[0.25em] after:absolute after:-inset-x-[5px] after:-inset-y-2.75 hover:text-amaranto print:no-underline print:after:content-none!';

/** On a phone it comes up from below, where the thumb is; on a desk it opens at the word. */
const card =
  'm-auto w-[min(--spacing(96),calc(100vw_-_--spacing(8)))] rounded-box border border-t-4 border-line-strong border-t-quinua bg-surface px-6 py-4 text-left font-sans text-base leading-normal font-normal tracking-normal whitespace-normal text-ink shadow-card open:grid open:gap-2 narrow:inset-x-0 narrow:top-auto narrow:bottom-0 narrow:m-0 narrow:w-full narrow:max-w-none narrow:rounded-b-none narrow:border-x-0 narrow:border-b-0 narrow:pb-[max(var(--s4),env(safe-area-inset-bottom))] narrow:backdrop:bg-veil hung:mx-0 hung:my-2 hung:[position-area:block-end_span-inline-end] hung:[position-try-fallbacks:flip-inline,flip-block,flip-block_flip-inline] print:hidden!';

const limits = {
  smallPurchases: bolivianos(termLimits.smallPurchases),
  supportedPurchases: bolivianos(termLimits.supportedPurchases),
  registeredSellers: bolivianos(termLimits.registeredSellers),
  appeals: bolivianos(termLimits.appeals),
};

/**
 * A word of the law with its explanation one tap away, where it stands. The browser itself opens and closes it
 * (popover): without scripts too, with Escape or a tap outside. Once a page for each word: its id is the word's.
 */
export function Term({ of, as }: { of: TermCode; as?: string }) {
  const tTerms = useTranslations('terms');
  const t = useTranslations('law');
  const name = tTerms(`names.${of}`);
  const id = `termino-${of}`;
  return (
    <>
      <button type="button" data-part="term" className={word} popoverTarget={id}>
        {as ?? name}
        <span className="sr-only">, {tTerms('what')}</span>
      </button>
      <span id={id} popover="auto" data-part="term-card" className={card}>
        <b>{isAbbreviated(of) ? `${name}: ${tTerms(`means.${of}`)}` : name}</b>
        <span>{tTerms(`texts.${of}`, limits)}</span>
        {isRuled(of) && (
          <span className="text-ink-2 text-small">
            {tTerms(`norms.${of}`)} · {termRules[of].id} · {t(`confidenceNames.${termRules[of].confidence}`)}
          </span>
        )}
        <button
          type="button"
          className="min-h-tap cursor-pointer justify-self-end border-0 bg-transparent px-3 font-sans text-base leading-none font-semibold text-amaranto underline"
          popoverTarget={id}
          popoverTargetAction="hide"
        >
          {tTerms('close')}
        </button>
      </span>
    </>
  );
}

/** The words of the law that a page uses many times, explained once: under its title or beside what uses them. */
export function TermList({ of }: { of: readonly TermCode[] }) {
  const tTerms = useTranslations('terms');
  if (of.length === 0) return null;
  return (
    <p
      data-part="terms"
      className="flex flex-wrap items-center gap-x-4 gap-y-0 text-small print:hidden! [&>button]:inline-flex [&>button]:min-h-8 [&>button]:items-center [&>button]:after:-inset-x-[6px] [&>button]:after:inset-y-0 pointer-coarse:[&>button]:min-h-tap"
    >
      <span className="text-ink-2">{tTerms('here')}:</span>
      {[...new Set(of)].map((code) => (
        <Term key={code} of={code} />
      ))}
    </p>
  );
}
