'use client';

import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { type ComponentType, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Icon } from '@/components/layouts/icons';
import { AppLink } from '@/components/ui/app-link';

type DialogProps = { /** Hands over what was written before it stood open. */ take: () => string; onClose: () => void };

const never = () => () => {};
const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform);

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
      if (!document.querySelector('.command[open]')) open();
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
        className="search-trigger"
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
        <span>{t('officeSearch.open')}</span>
        <span className="kbd" aria-hidden="true">
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
