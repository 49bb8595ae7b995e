'use client';

import { useContext } from 'react';
import { FormContext } from './form-context';
import { Progress } from './progress';

/** Inside an ActionForm whose work is long: what is being done, while it is done. */
export function WhileSending({ label, note }: { label: string; note: string }) {
  return useContext(FormContext).pending ? <Progress label={label} note={note} /> : null;
}
