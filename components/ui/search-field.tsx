'use client';

import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { type Option, Options } from './choice-fields';
import { fieldLooks } from './field-looks';
import { FieldShell } from './field-shell';
import { type FieldProps, useField } from './form-context';
import { OptionFinder } from './option-finder';
import { onReset } from './use-typed';

/** A shorter list is seen whole: nobody has to search it. */
const shortList = 12;

/**
 * One of many: municipalities, foods, schools. The native list carries the answer and is all there is without scripts; with them it
 * gives its place to a field that finds by typing.
 */
export function SearchField({
  options,
  placeholder,
  ...props
}: FieldProps & { options: readonly Option[]; placeholder?: string }) {
  const t = useTranslations('ui');
  const field = useField(props);
  const native = useRef<HTMLSelectElement>(null);
  const finds = useTurn(native) && options.length > shortList;
  return (
    <FieldShell field={field} {...props}>
      {/* The key makes React choose again when the value changes: a reset forgets a select's default. */}
      <select
        key={field.value}
        ref={native}
        id={finds ? `${field.id}-native` : field.id}
        name={props.name}
        className={fieldLooks.input}
        defaultValue={field.value}
        hidden={finds}
        required={!props.optional && !finds}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.describedBy}
      >
        <option value="">{placeholder ?? t('choose')}</option>
        <Options options={options} />
      </select>
      {finds && (
        <OptionFinder
          id={field.id}
          options={options}
          answer={field.value}
          placeholder={placeholder ?? t('choose')}
          required={!props.optional}
          invalid={Boolean(field.error)}
          describedBy={field.describedBy}
          read={() => native.current?.value ?? ''}
          write={(value) => {
            if (native.current) native.current.value = value;
          }}
          onStartOver={(then) => onReset(native.current, then)}
        />
      )}
    </FieldShell>
  );
}

/** When the native list may give its place: the scripts have come, and nobody is at it. A list is not taken from under the hand. */
function useTurn(native: RefObject<HTMLSelectElement | null>): boolean {
  const [turn, setTurn] = useState(false);
  useEffect(() => {
    const list = native.current;
    const give = () => setTurn(true);
    if (list !== document.activeElement) give();
    else list?.addEventListener('blur', give, { once: true });
    return () => list?.removeEventListener('blur', give);
  }, [native]);
  return turn;
}
