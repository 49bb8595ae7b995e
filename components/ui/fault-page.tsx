'use client';
import { useTranslations } from 'next-intl';
import { site } from '@/lib/routes/site';

type Props = { error: Error & { digest?: string }; retry: () => void };

/** What is shown when a page fails: a way on and the code that finds the fault in the log. Never the error's own text. */
export function FaultPage({ error, retry }: Props) {
  const t = useTranslations('fault');
  return (
    <main className="wrap public-main page page-narrow" id="contenido">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {error.digest && (
        <p className="num">
          {t('code')}: <strong>{error.digest}</strong>
        </p>
      )}
      <p className="cluster">
        <button type="button" className="btn" onClick={retry}>
          {t('again')}
        </button>
        <a href={site.home()} className="btn btn-secondary">
          {t('home')}
        </a>
      </p>
    </main>
  );
}
