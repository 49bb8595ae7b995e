import { useTranslations } from 'next-intl';
import type { InputHTMLAttributes, Ref } from 'react';
import { buttonClass } from './button-class';

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'className'> & {
  id: string;
  ref?: Ref<HTMLInputElement>;
  /** It has a frame of its own: it stands in no place where a file may be dropped. */
  framed?: boolean;
};

/** With scripts the button is ours and the control stays, unseen, where it was; without them it shows itself. */
const control =
  'block w-full rounded-box file:mr-3 file:rounded-box file:border-[1.5px] file:border-amaranto file:bg-transparent file:px-4 file:font-sans file:text-base file:leading-none file:font-semibold file:text-amaranto focus-visible:rounded-box focus-visible:outline-offset-0 scripted:pointer-events-none scripted:absolute scripted:inset-y-0 scripted:left-0 scripted:h-full scripted:w-px scripted:opacity-0';

const bare = 'text-ink-2 file:min-h-tap file:cursor-pointer';
const inFrame = 'mt-1 border-[1.5px] border-dashed border-line-strong bg-surface p-4 file:min-h-10';

/**
 * The native control for a file, with a button that speaks our language: the browser's own speaks the browser's. The button is a
 * second label of the control, which keeps keyboard, focus and value. Without scripts nothing here could say what was chosen, so the
 * native button stands.
 */
export function FileChooser({ id, ref, framed = false, ...input }: Props) {
  const t = useTranslations('parts');
  return (
    <span className="scripted:relative scripted:block">
      <input {...input} ref={ref} id={id} type="file" className={`${control} ${framed ? inFrame : bare}`} />
      <label htmlFor={id} className={`${buttonClass('secondary')} noscript:hidden`}>
        {t('file.choose')}
      </label>
    </span>
  );
}
