import type { ComponentProps } from 'react';
import { type ButtonTone, buttonClass } from './button-class';

/** A plain button for client parts. Inside an ActionForm use SubmitButton. */
export function Button({ tone = 'primary', className = '', ...props }: ComponentProps<'button'> & { tone?: ButtonTone }) {
  return <button type="button" {...props} className={`${buttonClass(tone)} ${className}`} />;
}
