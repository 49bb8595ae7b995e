import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { fileSize } from '@/lib/messages/format';
import type { DocumentFileView } from '@/lib/queries/census/actor-file';
import { account } from '@/lib/routes/account';

type Props = {
  files: readonly DocumentFileView[];
  /** What they are of: the name of a paper. */
  what: string;
  /** What can be done about one. */
  actions?: (file: DocumentFileView) => ReactNode;
};

/** Photos and papers of a record: a photo is shown, anything else is for keeping. */
export function FileList({ files, what, actions }: Props) {
  const t = useTranslations('files');
  if (files.length === 0) return null;
  return (
    <ul data-part="files" className="mt-2 flex list-none flex-wrap items-start gap-4 p-0">
      {files.map((file) => (
        <li key={file.id} className="max-w-full min-w-0">
          {file.isPicture ? (
            <a href={account.file(file.id)} target="_blank" rel="noreferrer" className="block">
              <img
                src={account.file(file.id, { vista: '1' })}
                alt={t('view', { what, name: file.name })}
                loading="lazy"
                className="h-64 w-auto max-w-full rounded-box border border-line bg-sunken object-contain"
              />
              <span className="text-small">{t('open')}</span>
            </a>
          ) : (
            <a href={account.file(file.id)} download className="wrap-anywhere">
              {t('download', { name: file.name, bytes: fileSize(file.bytes) })}
            </a>
          )}
          {actions?.(file)}
        </li>
      ))}
    </ul>
  );
}
