'use client';

import { useTranslations } from 'next-intl';
import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { type ButtonTone, buttonClass } from './button-class';
import { useScripts } from './use-typed';

type Props = {
  /** Words of what opens it. */
  label: string;
  title: string;
  children: ReactNode;
  tone?: ButtonTone;
  /** Words of the way back. */
  close?: string;
  danger?: boolean;
  /** Called as it opens. */
  onShow?: () => void;
  /** The focus begins on the title: Enter pressed twice opens it, and does nothing more. */
  calm?: boolean;
};

const placeLook =
  '[&>summary]:list-none [&>summary::-webkit-details-marker]:hidden [&:not([data-layer])[open]>dialog]:static [&:not([data-layer])[open]>dialog]:mx-0 [&:not([data-layer])[open]>dialog]:mt-3 [&:not([data-layer])[open]>dialog]:mb-0 [&:not([data-layer])[open]>dialog]:block [&:not([data-layer])[open]>dialog]:max-h-none [&:not([data-layer])[open]>dialog]:w-auto [&:not([data-layer])[open]>dialog]:max-w-136';

/** On a phone the answer is under the thumb. */
const layerLook =
  'm-auto max-h-[calc(100dvh_-_--spacing(8))] w-[min(--spacing(136),calc(100vw_-_--spacing(8)))] overflow-y-auto overscroll-contain rounded-box border border-line-strong bg-surface p-0 text-ink backdrop:bg-veil motion-safe:[&:modal]:animate-rise narrow:[&:modal]:mx-0 narrow:[&:modal]:mt-auto narrow:[&:modal]:mb-0 narrow:[&:modal]:w-full narrow:[&:modal]:max-w-none narrow:[&:modal]:rounded-b-none narrow:[&:modal]:pb-[env(safe-area-inset-bottom)]';

/**
 * A layer over the page for a question or a longer explanation. The browser's own `<dialog>` keeps the focus inside and gives it
 * back; Escape and a tap outside close it. It stands in a `<details>`, so that without scripts the same button opens it in place.
 */
export function Dialog({ label, title, children, tone = 'secondary', close, danger = false, onShow, calm = false }: Props) {
  const t = useTranslations('ui');
  const id = useId();
  const scripts = useScripts();
  const place = useRef<HTMLDetailsElement>(null);
  const layer = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  function show() {
    onShow?.();
    if (place.current) place.current.open = true;
    if (!layer.current?.open) layer.current?.showModal();
    if (calm) heading.current?.focus();
  }

  function hide() {
    layer.current?.close();
  }

  // Opened in place before the scripts came: from now on it is a layer.
  useEffect(() => {
    if (place.current?.open && !layer.current?.open) layer.current?.showModal();
  }, []);

  function onSummary(event: MouseEvent) {
    event.preventDefault();
    show();
  }

  return (
    <details ref={place} className={placeLook} data-layer={scripts || undefined}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button */}
      <summary className={buttonClass(tone)} aria-haspopup={scripts ? 'dialog' : undefined} onClick={onSummary}>
        {label}
      </summary>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the tap outside; the keyboard's way is Escape, which the browser brings */}
      <dialog
        ref={layer}
        className={danger ? `border-t-6 border-t-teja ${layerLook}` : layerLook}
        aria-labelledby={id}
        onClose={() => place.current?.removeAttribute('open')}
        onClick={(event) => event.target === layer.current && hide()}
      >
        <div className="p-6 text-left stacked:mt-4 [&>form]:mt-6 [&>h2]:text-lg">
          <h2 id={id} ref={heading} tabIndex={calm ? -1 : undefined}>
            {title}
          </h2>
          {children}
          <button type="button" className={`${buttonClass('plain')} noscript:hidden`} onClick={hide}>
            {close ?? t('close')}
          </button>
        </div>
      </dialog>
    </details>
  );
}
