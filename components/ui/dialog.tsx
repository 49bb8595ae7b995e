import { type ReactNode, useId } from 'react';
import { uiEs } from '@/lib/messages/es/ui';
import { type ButtonTone, buttonClass } from './button-class';

type Props = { label: string; title: string; children: ReactNode; tone?: ButtonTone };

/** A layer over the page that the browser itself opens and closes (popover): Escape and a tap outside close it. */
export function Dialog({ label, title, children, tone = 'secondary' }: Props) {
  const id = useId();
  return (
    <>
      <button type="button" className={buttonClass(tone)} popoverTarget={id}>
        {label}
      </button>
      <div id={id} popover="auto" role="dialog" aria-labelledby={`${id}-title`} className="dialog">
        <h2 id={`${id}-title`}>{title}</h2>
        {children}
        <button type="button" className={buttonClass('plain')} popoverTarget={id} popoverTargetAction="hide">
          {uiEs.close}
        </button>
      </div>
    </>
  );
}
