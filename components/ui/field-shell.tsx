import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { fieldLooks } from './field-looks';
import type { FieldProps, FieldView } from './form-context';

type Props = Pick<FieldProps, 'label' | 'hint' | 'optional' | 'quietLabel'> & {
  field: FieldView;
  /** How the page says a value of this field: the words of an option. */
  say?: ((value: string) => string) | undefined;
  children: ReactNode;
};

/** Label, hint and error around one control. */
export function FieldShell({ field, label, hint, optional, quietLabel, say, children }: Props) {
  const t = useTranslations('ui');
  return (
    <div className={field.error ? fieldLooks.fieldWrong : fieldLooks.field}>
      <label htmlFor={field.id} className={quietLabel ? 'sr-only' : 'block font-semibold'}>
        {label}
        {optional === true && <span className="font-normal text-ink-2 filter:hidden"> ({t('optional')})</span>}
      </label>
      <FieldNotes field={field} hint={hint} say={say} />
      {children}
    </div>
  );
}

/** Label, hint and error around a group of controls that answer one question. */
export function GroupShell({ field, label, hint, optional, quietLabel, say, children }: Props) {
  const t = useTranslations('ui');
  return (
    <fieldset
      data-part="field"
      className={field.error ? fieldLooks.fieldWrong : fieldLooks.field}
      aria-describedby={field.describedBy}
    >
      <legend className={quietLabel ? 'sr-only' : 'mb-1 block font-semibold'}>
        {label}
        {optional === true && <span className="font-normal text-ink-2 filter:hidden"> ({t('optional')})</span>}
      </legend>
      <FieldNotes field={field} hint={hint} say={say} />
      {children}
    </fieldset>
  );
}

export function FieldNotes({ field, hint, say }: Pick<Props, 'field' | 'hint' | 'say'>) {
  const t = useTranslations('sending');
  const saved = field.savedBefore?.map((value) => (value && say ? say(value) : value)).join(', ');
  return (
    <>
      {hint && (
        <p id={`${field.id}-hint`} className="block max-w-[40em] text-small text-ink-2">
          {hint}
        </p>
      )}
      {saved !== undefined && (
        <p id={`${field.id}-before`} className="border-l-5 border-quinua pl-3 font-semibold">
          {t('sentBefore.saved', { text: saved || t('sentBefore.nothing') })}
        </p>
      )}
      {field.error && (
        <p id={`${field.id}-error`} className="font-semibold text-teja">
          {field.error}
        </p>
      )}
    </>
  );
}
