'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '@/components/layouts/icons';
import { buttonClass } from '@/components/ui/button-class';
import { account } from '@/lib/routes/account';
import { CommandOptions, optionId } from './command-options';
import { useAnswers } from './use-answers';

const key = 'rounded-half border border-line px-[6px] py-[2px] font-sans text-small leading-[1.3] whitespace-nowrap';

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
    <dialog
      ref={dialog}
      className="m-auto mt-[max(var(--s6),10dvh)] max-h-[min(--spacing(144),100dvh_-_--spacing(16))] w-[min(--spacing(160),100vw_-_--spacing(8))] flex-col overflow-hidden rounded-box border border-line-strong bg-surface p-0 text-ink shadow-card backdrop:bg-veil open:flex narrow:mt-0 narrow:max-h-dvh narrow:w-screen narrow:max-w-none narrow:rounded-t-none narrow:border-x-0 narrow:border-t-0"
      data-part="command"
      aria-label={t('officeSearch.title')}
      onClose={onClose}
      closedby="any"
    >
      <form
        action={account.search()}
        method="get"
        noValidate
        onSubmit={go}
        className={`flex items-center gap-3 border-b border-line-strong py-2 pr-2 pl-4 text-ink-2 focus-within:[box-shadow:inset_0_-3px_var(--amaranto)] [&_svg]:size-6 [&_svg]:flex-none`}
      >
        <Icon name="search" />
        <input
          name="q"
          role="combobox"
          className="min-h-tap min-w-0 flex-1 text-ink focus-visible:[box-shadow:none] focus-visible:outline-2 focus-visible:outline-transparent"
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
        <button type="button" className={buttonClass('plain', 'small')} onClick={() => dialog.current?.close()}>
          {tUi('close')}
        </button>
      </form>
      <p role="status" className="sr-only">
        {state === 'ready' && typed.trim() !== '' && t('officeSearch.said', { amount: options.length })}
      </p>
      {state === 'failed' && (
        <p className="p-4">
          {t('officeSearch.failed')} <a href={account.search({ q: typed })}>{t('officeSearch.openPage')}</a>
        </p>
      )}
      {state === 'loading' && !results && <p className="p-4 text-ink-2">{t('officeSearch.loading')}</p>}
      {isEmpty && <p className="p-4">{t('officeSearch.none', { typed: typed.trim() })}</p>}
      <CommandOptions groups={results?.groups ?? []} active={at} onChoose={() => dialog.current?.close()} />
      <p
        className="flex flex-wrap gap-x-6 gap-y-1 border-t border-line px-4 py-2 text-small text-ink-2 pointer-coarse:hidden"
        aria-hidden="true"
      >
        <span>
          <span className={key}>↑</span> <span className={key}>↓</span> {t('officeSearch.keys.move')}
        </span>
        <span>
          <span className={key}>↵</span> {t('officeSearch.keys.go')}
        </span>
        <span>
          <span className={key}>{t('officeSearch.keys.escape')}</span> {t('officeSearch.keys.close')}
        </span>
      </p>
    </dialog>
  );
}
