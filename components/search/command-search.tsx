'use client';

import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { type ComponentType, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Icon } from '@/components/layouts/icons';
import { AppLink } from '@/components/ui/app-link';

type DialogProps = { /** Hands over what was written before it stood open. */ take: () => string; onClose: () => void };

const never = () => () => {};
const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** The button of search looks like the field that it opens; on a phone it is a sign. */
const trigger =
  'flex min-h-11 min-w-0 flex-1 items-center gap-2 rounded-box border-[1.5px] border-line-strong bg-paper px-2 text-ink-2 no-underline hover:border-amaranto hover:text-ink below-wide:min-h-tap below-wide:w-tap below-wide:flex-none below-wide:justify-center below-wide:border-0 below-wide:bg-transparent below-wide:p-0 below-wide:text-ink [&_svg]:size-5 [&_svg]:flex-none below-wide:[&_svg]:size-6';

/**
 * The button of search at the side, and its keys. Ships with every page of the office, so it holds nothing else: the dialog
 * comes at its first use. Without scripts it is a link to the page that does the same.
 */
export function CommandSearch({ page }: { /** The page of search, for who has no scripts. */ page: Route }) {
  const t = useTranslations('search');
  const [Dialog, setDialog] = useState<ComponentType<DialogProps>>();
  /** Counts the openings; 0 while it is closed. A dialog that says late that it closed closes no later one. */
  const [opening, setOpening] = useState(0);
  const openings = useRef(0);
  const early = useRef('');
  /** From the key that opens it until it stands open. Not a state: the next letters do not wait for a rendering. */
  const coming = useRef(false);
  const ready = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const onMac = useSyncExternalStore(never, isMac, () => false);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (coming.current) return keep(event);
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      if (!document.querySelector('[data-part=command][open]')) open();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  });

  /** Whoever writes on while the dialog is still coming finds it there. */
  function keep(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      coming.current = false;
      setOpening(0);
    }
    if (event.key === 'Backspace') early.current = early.current.slice(0, -1);
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    early.current += event.key;
  }

  function open() {
    early.current = '';
    coming.current = true;
    openings.current += 1;
    setOpening(openings.current);
    if (Dialog) return;
    import('./command-dialog')
      .then(({ CommandDialog }) => setDialog(() => CommandDialog))
      // What did not come over the network may still come as a page.
      .catch(() => location.assign(page));
  }

  return (
    <>
      <AppLink
        href={page}
        className={`${trigger}`}
        role={ready ? 'button' : undefined}
        aria-haspopup={ready ? 'dialog' : undefined}
        aria-keyshortcuts={onMac ? 'Meta+K' : 'Control+K'}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          open();
        }}
        onKeyDown={(event) => {
          if (event.key !== ' ') return;
          event.preventDefault();
          open();
        }}
      >
        <Icon name="search" />
        <span className="below-wide:sr-only">{t('officeSearch.open')}</span>
        <span
          className="ml-auto rounded-half border border-line px-1 py-[2px] font-sans text-[0.75em] leading-[1.3] whitespace-nowrap below-wide:hidden noscript:hidden"
          aria-hidden="true"
        >
          {onMac ? t('officeSearch.keys.shortcutOnMac') : t('officeSearch.keys.shortcut')}
        </span>
      </AppLink>
      {opening > 0 && Dialog && (
        <Dialog
          key={opening}
          take={() => {
            coming.current = false;
            return early.current;
          }}
          onClose={() => setOpening((current) => (current === opening ? 0 : current))}
        />
      )}
    </>
  );
}
