import { useTranslations } from 'next-intl';
import type { InputHTMLAttributes, Ref } from 'react';

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'className'> & {
  id: string;
  ref?: Ref<HTMLInputElement>;
};

/**
 * The native control for a file, with a button that speaks our language: the browser's own speaks the browser's. The button is a
 * second label of the control, which keeps keyboard, focus and value. Without scripts nothing here could say what was chosen, so the
 * native button stands.
 */
export function FileChooser({ id, ref, ...input }: Props) {
  const t = useTranslations('parts');
  return (
    <span className="file-chooser">
      <input {...input} ref={ref} id={id} type="file" className="input-file" />
      <label htmlFor={id} className="btn btn-secondary needs-script">
        {t('file.choose')}
      </label>
    </span>
  );
}
