'use client';

import { CheckField } from './choice-fields';
import { type FieldProps, useField } from './form-context';

/** A yes that is asked for only once the answer to the form says what it is about, and stays as it was given. */
export function AgreeField(props: FieldProps) {
  const { error, value } = useField(props);
  return error || value ? <CheckField {...props} /> : null;
}
