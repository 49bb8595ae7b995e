'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { Hidden } from '@/components/ui/field';
import { FieldShell } from '@/components/ui/field-shell';
import { FileChooser } from '@/components/ui/file-chooser';
import { type FieldProps, useField } from '@/components/ui/form-context';
import { Progress } from '@/components/ui/progress';
import { fileLimitBytes } from '@/lib/domain/files/file';
import { fileSize, megabytes } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';
import { type Attachment, useAttachment } from './use-attachment';

type Props = Pick<FieldProps, 'label' | 'hint' | 'optional'> & {
  /** As in HTML: ".pdf,.jpg" */
  accept: string;
};

/**
 * A photo or a paper that goes with a record: taken with the camera or chosen. With scripts it goes ahead of its form, made light, part
 * by part, and on after a cut; without them the browser's own field sends it with the form.
 */
export function AttachField({ accept, ...props }: Props) {
  const tUi = useTranslations('ui');
  const t = useTranslations('files');
  const hint = [props.hint, tUi('uploadLimit', { amount: megabytes(fileLimitBytes / 1_048_576) })].filter(Boolean).join(' ');
  const field = useField({ name: 'file', hint });
  const input = useRef<HTMLInputElement>(null);
  const { attachment, choose, remove } = useAttachment(input);
  const wrong = wrongWith(t, attachment);
  const { state } = attachment;
  const isGoing = state === 'shrinking' || state === 'sending' || state === 'waiting';

  // The form asks each field before it is sent: what has not arrived would be left behind.
  useEffect(() => input.current?.setCustomValidity(wrong ?? (isGoing ? t('wait') : '')), [wrong, isGoing, t]);

  function take() {
    const chooser = input.current;
    if (!chooser) return;
    chooser.setAttribute('capture', 'environment');
    chooser.click();
    chooser.removeAttribute('capture');
  }

  return (
    <FieldShell field={field} {...props} hint={hint}>
      {state === 'arrived' && <Hidden name="uploadId" value={attachment.uploadId} />}
      <div
        data-part="attach"
        className="mt-1 grid gap-2 rounded-box border-[1.5px] border-dashed border-line-strong bg-surface p-4"
      >
        <div className="flex flex-wrap items-center gap-3">
          <button type="button" className={`${buttonClass('secondary')} pointer-fine:hidden noscript:hidden`} onClick={take}>
            {t('take')}
          </button>
          <FileChooser
            ref={input}
            id={field.id}
            name={state === 'arrived' ? '' : 'file'}
            accept={accept}
            required={!props.optional}
            onChange={choose}
            aria-invalid={field.error || wrong ? true : undefined}
            aria-describedby={[field.describedBy, `${field.id}-file`].filter(Boolean).join(' ')}
          />
        </div>
        {(state === 'sending' || state === 'waiting') && (
          <Progress
            label={t('sending', { name: attachment.name })}
            value={attachment.sent}
            max={attachment.bytes}
            note={t(state === 'sending' ? 'sent' : 'waiting', {
              sent: fileSize(attachment.sent),
              bytes: fileSize(attachment.bytes),
            })}
          />
        )}
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-0 noscript:hidden">
          <p id={`${field.id}-file`} role="status" className={`min-w-0 wrap-anywhere ${wrong ? 'font-semibold text-teja' : ''}`}>
            {wrong ?? standing(t, attachment)}
          </p>
          {state !== 'none' && (
            <button type="button" className={buttonClass('plain', 'small')} onClick={remove}>
              {t('remove')}
            </button>
          )}
        </div>
      </div>
    </FieldShell>
  );
}

function standing(t: Translator<'files'>, attachment: Attachment): string {
  switch (attachment.state) {
    case 'shrinking':
      return t('shrinking');
    case 'arrived':
      return t('arrived', { name: attachment.name, bytes: fileSize(attachment.bytes) });
    case 'with-form':
      return t('withForm', { name: attachment.name, bytes: fileSize(attachment.bytes) });
    default:
      return '';
  }
}

function wrongWith(t: Translator<'files'>, attachment: Attachment): string | null {
  if (attachment.state === 'empty') return t('empty');
  if (attachment.state !== 'too-large') return null;
  return t('tooLarge', { bytes: fileSize(attachment.bytes), most: megabytes(fileLimitBytes / 1_048_576) });
}
