'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, type Ref, useEffect, useState } from 'react';
import { fieldId } from './field-id';
import { labelOf } from './field-labels';
import { type FormLabels, labelOfField, rowOfField } from './form-labels';

type Props = {
  message: string;
  fields?: Readonly<Record<string, string>>;
  prefix?: string;
  /** How the form calls its fields; the page tells the rest once it stands. */
  labels?: FormLabels;
  ref?: Ref<HTMLDivElement>;
  children?: ReactNode;
};

const noLabels: FormLabels = new Map();
const none: Readonly<Record<string, string>> = {};

/**
 * What went wrong, above the form, with a link to each field to mend. Takes the focus when it appears. Each link also names its
 * field; a refusal that blames one field is said once.
 */
export function ErrorSummary({ message, fields = none, prefix = '', labels = noLabels, ref, children }: Props) {
  const t = useTranslations('ui');
  const seen = useLabels(fields, prefix);
  const nameOf = (name: string) => labelOfField(t, labels, name) || seen[name] || rowOfField(t, name);
  const named = Object.entries(fields);
  const onlyBlame = named.length === 1 && named[0]?.[1] === message ? named[0][0] : null;
  return (
    <div
      ref={ref}
      data-part="error-summary"
      className="rounded-box border-3 border-teja bg-surface px-6 py-4 print:hidden! [&_a]:font-semibold [&_a:not([class])]:text-teja"
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: what went wrong is read first, also on the page that comes back without scripts
      autoFocus={ref !== undefined}
    >
      <p className="font-semibold">
        {onlyBlame ? <a href={`#${fieldId(prefix, onlyBlame)}`}>{message}</a> : message || t('problem')}
      </p>
      {named.length > 0 && !onlyBlame && (
        <ul className="mt-2 list-disc pl-[1.2em]">
          {named.map(([name, sentence]) => (
            <li key={name} className="py-1">
              <a href={`#${fieldId(prefix, name)}`}>{nameOf(name) ? `${nameOf(name)}: ${sentence}` : sentence}</a>
            </li>
          ))}
        </ul>
      )}
      {children}
    </div>
  );
}

/** The label of each field as the page shows it, once the page stands. */
function useLabels(fields: Readonly<Record<string, string>>, prefix: string): Readonly<Record<string, string>> {
  const [labels, setLabels] = useState<Record<string, string>>({});
  useEffect(() => {
    const found = Object.keys(fields).map((name) => [name, labelOf(fieldId(prefix, name))] as const);
    setLabels(Object.fromEntries(found));
  }, [fields, prefix]);
  return labels;
}
