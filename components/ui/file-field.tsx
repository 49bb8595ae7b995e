'use client';

import { uiEs } from '@/lib/messages/es/ui';
import { FieldShell } from './field-shell';
import { type FieldProps, useField } from './form-context';

type Props = Omit<FieldProps, 'defaultValue' | 'frozen'> & {
  /** As in HTML: ".xlsx,.csv" */
  accept?: string;
  megabytes?: number;
  multiple?: boolean;
};

/** A file to choose or to drop. The size is said beforehand and checked by the door. */
export function FileField({ accept, megabytes, multiple, ...props }: Props) {
  const hint = [props.hint, megabytes && uiEs.uploadLimit(megabytes)].filter(Boolean).join(' ');
  const field = useField({ ...props, hint });
  return (
    <FieldShell field={field} {...props} hint={hint}>
      <input
        id={field.id}
        name={props.name}
        type="file"
        className="input-file"
        accept={accept}
        multiple={multiple}
        required={!props.optional}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.describedBy}
      />
    </FieldShell>
  );
}
