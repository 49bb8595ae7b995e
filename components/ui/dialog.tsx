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
    <details ref={place} className="dialog-place" data-layer={scripts || undefined}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button */}
      <summary className={buttonClass(tone)} aria-haspopup={scripts ? 'dialog' : undefined} onClick={onSummary}>
        {label}
      </summary>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the tap outside; the keyboard's way is Escape, which the browser brings */}
      <dialog
        ref={layer}
        className={danger ? 'dialog dialog-danger' : 'dialog'}
        aria-labelledby={id}
        onClose={() => place.current?.removeAttribute('open')}
        onClick={(event) => event.target === layer.current && hide()}
      >
        <div className="dialog-body">
          <h2 id={id} ref={heading} tabIndex={calm ? -1 : undefined}>
            {title}
          </h2>
          {children}
          <button type="button" className={`${buttonClass('plain')} needs-script`} onClick={hide}>
            {close ?? t('close')}
          </button>
        </div>
      </dialog>
    </details>
  );
}
