'use client';
import { useTranslations } from 'next-intl';
import { site } from '@/lib/routes/site';
import { buttonClass } from './button-class';

type Props = { error: Error & { digest?: string }; retry: () => void };

/** What is shown when a page fails: a way on and the code that finds the fault in the log. Never the error's own text. */
export function FaultPage({ error, retry }: Props) {
  const t = useTranslations('fault');
  return (
    <main className="mx-auto min-h-[60vh] max-w-176 px-6 pt-6 pb-14 stacked:mt-9 below-wide:px-4 print:max-w-none" id="contenido">
      <h1>{t('title')}</h1>
      <p className="mt-2 max-w-[42em] text-base text-ink-2">{t('lead')}</p>
      {error.digest && (
        <p className="num">
          {t('code')}: <strong>{error.digest}</strong>
        </p>
      )}
      <p className="flex flex-wrap items-center gap-3">
        <button type="button" className={buttonClass('primary')} onClick={retry}>
          {t('again')}
        </button>
        <a href={site.home()} className={buttonClass('secondary')}>
          {t('home')}
        </a>
      </p>
    </main>
  );
}
