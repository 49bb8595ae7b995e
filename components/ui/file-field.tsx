'use client';

import { useTranslations } from 'next-intl';
import { type DragEvent, useContext, useEffect, useRef, useState } from 'react';
import { fileSize, megabytes as megabytesTold } from '@/lib/messages/es/format';
import type { Translator } from '@/lib/messages/translator';
import { buttonClass } from './button-class';
import { FieldShell } from './field-shell';
import { FileChooser } from './file-chooser';
import { type FieldProps, FormContext, useField } from './form-context';
import { Progress } from './progress';
import { onReset } from './use-typed';

type Props = Omit<FieldProps, 'defaultValue' | 'frozen'> & {
  /** As in HTML: ".xlsx,.csv" */
  accept?: string;
  /** The most that the action takes, in MB of 1.048.576 bytes. */
  megabytes?: number;
};
type Chosen = { name: string; bytes: number };

const place = 'mt-1 rounded-box border-[1.5px] p-4 stacked:mt-2';

/**
 * A file to choose or to drop. Its size is said beforehand, when it is chosen, and checked by the action.
 *
 * While it is sent the bar only says that it goes on: a server action goes by `fetch`, which tells nothing of what has left, and a
 * second way in, by XMLHttpRequest, would be a second way to change things. What the server then does it shows by itself, on the next page.
 */
export function FileField({ accept = '', megabytes, ...props }: Props) {
  const tUi = useTranslations('ui');
  const t = useTranslations('parts');
  const hint = [props.hint, megabytes && tUi('uploadLimit', { amount: megabytesTold(megabytes) })].filter(Boolean).join(' ');
  const field = useField({ ...props, hint });
  const { pending } = useContext(FormContext);
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [over, setOver] = useState(false);
  const wrong = chosen && wrongWith(t, chosen, accept, megabytes);

  useEffect(() => {
    const element = input.current;
    const read = () => setChosen(fileIn(element));
    read();
    return onReset(element, read);
  }, []);

  // What the action would refuse for sure is not sent at all: ActionForm asks each field before it sends.
  useEffect(() => input.current?.setCustomValidity(wrong ?? ''), [wrong]);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    if (!input.current || event.dataTransfer.files.length === 0) return;
    const first = new DataTransfer();
    first.items.add(event.dataTransfer.files[0] as File);
    input.current.files = first.files;
    setChosen(fileIn(input.current));
  }

  function drag(event: DragEvent) {
    event.preventDefault();
    setOver(true);
  }

  function remove() {
    if (!input.current) return;
    input.current.value = '';
    setChosen(null);
    input.current.focus();
  }

  return (
    <FieldShell field={field} {...props} hint={hint}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the native button beside does the same */}
      <div
        data-part="drop"
        className={`${place} ${over ? 'border-solid border-amaranto bg-amaranto-tint' : 'border-dashed border-line-strong bg-surface'}`}
        onDragEnter={drag}
        onDragOver={drag}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileChooser
          ref={input}
          id={field.id}
          name={props.name}
          accept={accept || undefined}
          required={!props.optional}
          onChange={() => setChosen(fileIn(input.current))}
          aria-invalid={field.error || wrong ? true : undefined}
          aria-describedby={[field.describedBy, `${field.id}-file`].filter(Boolean).join(' ')}
        />
        <p className="text-small text-ink-2 pointer-coarse:hidden noscript:hidden" aria-hidden="true">
          {t('file.drop')}
        </p>
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-0 [&>p]:min-w-0 [&>p]:wrap-anywhere noscript:hidden">
          <p id={`${field.id}-file`} role="status" className={wrong ? 'font-semibold text-teja' : undefined}>
            {chosen && <strong>{t('file.chosen', { name: chosen.name, bytes: fileSize(chosen.bytes) })}</strong>} {wrong}
          </p>
          {chosen && !pending && (
            <button type="button" className={buttonClass('plain', 'small')} onClick={remove}>
              {t('file.remove')}
            </button>
          )}
        </div>
        {pending && chosen && (
          <Progress label={t('file.sending', { bytes: fileSize(chosen.bytes) })} note={t('file.sendingNote')} />
        )}
      </div>
    </FieldShell>
  );
}

function fileIn(input: HTMLInputElement | null): Chosen | null {
  const file = input?.files?.[0];
  return file ? { name: file.name, bytes: file.size } : null;
}

/** What would be refused, said before it is sent. */
function wrongWith(t: Translator<'parts'>, { name, bytes }: Chosen, accept: string, megabytes?: number): string | null {
  const endings = accept.split(',').filter(Boolean);
  if (endings.length > 0 && !endings.some((ending) => name.toLowerCase().endsWith(ending))) {
    const all = accept.split(',').reduce((one, other) => t('file.either', { one, other }));
    return t('file.otherKind', { endings: all });
  }
  return megabytes && bytes > megabytes * 1_048_576
    ? t('file.tooLarge', { bytes: fileSize(bytes), most: megabytesTold(megabytes) })
    : null;
}
