import type { Ref } from 'react';
import { uiEs } from '@/lib/messages/es/ui';
import { fieldId } from './field-id';

type Props = { message: string; fields?: Readonly<Record<string, string>>; prefix?: string; ref?: Ref<HTMLDivElement> };

/** What went wrong, above the form, with a link to each field to mend. Takes the focus when it appears. */
export function ErrorSummary({ message, fields = {}, prefix = '', ref }: Props) {
  const named = Object.entries(fields);
  return (
    // biome-ignore lint/a11y/noAutofocus: what went wrong is read first, also on the page that comes back without scripts
    <div ref={ref} className="error-summary" role="alert" tabIndex={-1} autoFocus={ref !== undefined}>
      <p className="error-summary-title">{message || uiEs.problem}</p>
      {named.length > 0 && (
        <ul>
          {named.map(([name, sentence]) => (
            <li key={name}>
              <a href={`#${fieldId(prefix, name)}`}>{sentence}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
