'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '@/components/layouts/icons';
import { account } from '@/lib/routes/account';
import { CommandOptions, optionId } from './command-options';
import { useAnswers } from './use-answers';

/** Search over the page, all by keyboard: write, arrows, Enter; Escape gives the focus back to where it was. */
export function CommandDialog({ take, onClose }: { take: () => string; onClose: () => void }) {
  const tUi = useTranslations('ui');
  const t = useTranslations('search');
  const dialog = useRef<HTMLDialogElement>(null);
  const router = useRouter();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const { results, state } = useAnswers(typed);
  const options = results?.groups.flatMap(({ answers }) => answers) ?? [];
  const at = Math.min(active, options.length - 1);
  const isEmpty = state === 'ready' && options.length === 0 && typed.trim() !== '';

  const taking = useRef(take);

  // Before the browser lets the next letter in: what was written before stands in the field by then.
  useLayoutEffect(() => {
    if (dialog.current?.open) return;
    dialog.current?.showModal();
    setTyped(taking.current());
  }, []);
  // In braces: browsers have begun to answer a scroll with a promise, which is no clean-up.
  useEffect(() => {
    document.getElementById(optionId(at))?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  function move(event: KeyboardEvent) {
    const last = options.length - 1;
    const to = { ArrowDown: at === last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1 }[event.key];
    if (to === undefined || last < 0) return;
    event.preventDefault();
    setActive(to);
  }

  /** Enter: the chosen answer if it answers what is written by now, else the page of search with these words. */
  function go(event: FormEvent) {
    const chosen = state === 'ready' ? options[at] : undefined;
    if (!chosen) return;
    event.preventDefault();
    dialog.current?.close();
    router.push(chosen.href);
  }

  return (
    <dialog ref={dialog} className="command" aria-label={t('officeSearch.title')} onClose={onClose} closedby="any">
      <form action={account.search()} method="get" noValidate onSubmit={go} className="command-bar">
        <Icon name="search" />
        <input
          name="q"
          role="combobox"
          aria-label={t('officeSearch.field')}
          aria-expanded={options.length > 0}
          aria-controls="command-list"
          aria-autocomplete="list"
          aria-activedescendant={at >= 0 ? optionId(at) : undefined}
          placeholder={t('officeSearch.placeholder')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={move}
        />
        <button type="button" className="btn btn-plain btn-small" onClick={() => dialog.current?.close()}>
          {tUi('close')}
        </button>
      </form>
      <p role="status" className="sr-only">
        {state === 'ready' && typed.trim() !== '' && t('officeSearch.said', { amount: options.length })}
      </p>
      {state === 'failed' && (
        <p className="command-note">
          {t('officeSearch.failed')} <a href={account.search({ q: typed })}>{t('officeSearch.openPage')}</a>
        </p>
      )}
      {state === 'loading' && !results && <p className="command-note quiet">{t('officeSearch.loading')}</p>}
      {isEmpty && <p className="command-note">{t('officeSearch.none', { typed: typed.trim() })}</p>}
      <CommandOptions groups={results?.groups ?? []} active={at} onChoose={() => dialog.current?.close()} />
      <p className="command-keys" aria-hidden="true">
        <span>
          <span className="kbd">↑</span> <span className="kbd">↓</span> {t('officeSearch.keys.move')}
        </span>
        <span>
          <span className="kbd">↵</span> {t('officeSearch.keys.go')}
        </span>
        <span>
          <span className="kbd">{t('officeSearch.keys.escape')}</span> {t('officeSearch.keys.close')}
        </span>
      </p>
    </dialog>
  );
}
