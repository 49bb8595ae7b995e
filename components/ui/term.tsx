import { useTranslations } from 'next-intl';
import { type Explained, type TermCode, terms } from '@/lib/messages/es/terms';

/**
 * A word of the law with its explanation one tap away, where it stands. The browser itself opens and closes it
 * (popover): without scripts too, with Escape or a tap outside. Once a page for each word: its id is the word's.
 */
export function Term({ of, as }: { of: TermCode; as?: string }) {
  const tTerms = useTranslations('terms');
  const t = useTranslations('law');
  const { name, means, text, rule }: Explained = terms[of];
  const id = `termino-${of}`;
  return (
    <>
      <button type="button" className="term" popoverTarget={id}>
        {as ?? name}
        <span className="sr-only">, {tTerms('what')}</span>
      </button>
      <span id={id} popover="auto" className="term-card">
        <b>{means ? `${name}: ${means}` : name}</b>
        <span>{text}</span>
        {rule && (
          <span className="quiet small">
            {rule.where} · {rule.id} · {t(`confidenceNames.${rule.confidence}`)}
          </span>
        )}
        <button type="button" className="term-close" popoverTarget={id} popoverTargetAction="hide">
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
    <p className="terms">
      <span className="quiet">{tTerms('here')}:</span>
      {[...new Set(of)].map((code) => (
        <Term key={code} of={code} />
      ))}
    </p>
  );
}
