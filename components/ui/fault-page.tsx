'use client';

import { uiEs } from '@/lib/messages/es/ui';
import { site } from '@/lib/routes/site';

type Props = { error: Error & { digest?: string }; retry: () => void };

/** What is shown when a page fails: a way on and the code that finds the fault in the log. Never the error's own text. */
export function FaultPage({ error, retry }: Props) {
  return (
    <main className="wrap public-main page page-narrow" id="contenido">
      <h1>{uiEs.error.title}</h1>
      <p className="lead">{uiEs.error.lead}</p>
      {error.digest && (
        <p className="num">
          {uiEs.error.code}: <strong>{error.digest}</strong>
        </p>
      )}
      <p className="cluster">
        <button type="button" className="btn" onClick={retry}>
          {uiEs.error.again}
        </button>
        <a href={site.home()} className="btn btn-secondary">
          {uiEs.notFound.home}
        </a>
      </p>
    </main>
  );
}
