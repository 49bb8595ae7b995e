import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FileList } from '@/components/files/file-list';
import { looks } from '@/components/ui/looks';
import { Tag, type Tone } from '@/components/ui/tag';
import type { DocumentState } from '@/lib/domain/census/papers';
import { dayShort } from '@/lib/messages/format';
import type { DocumentView } from '@/lib/queries/census/actor-file';
import { EnteredBy } from './entered-by';

const tones: Record<DocumentState, Tone> = { valid: 'ok', unverified: 'info', expiring: 'due', expired: 'bad' };

type Props = {
  documents: readonly DocumentView[];
  /** Said when there is none. */
  empty: string;
  /** What can be done about one. */
  actions?: (document: DocumentView) => ReactNode;
};

/** The papers that an actor holds, with how each stands today. */
export function DocumentList({ documents, empty, actions }: Props) {
  const t = useTranslations('census');
  if (documents.length === 0) return <p className="text-ink-2">{empty}</p>;
  return (
    <ul className={looks.list}>
      {documents.map((document) => (
        <li key={document.id}>
          <p className="flex flex-wrap items-center gap-3">
            <b>{t(`documentNames.${document.kind}`)}</b>{' '}
            <Tag tone={tones[document.state]}>{t(`documentStateNames.${document.state}`)}</Tag>
          </p>
          <p className="text-ink-2 num">
            {[document.number, document.issuer].filter(Boolean).join(', ')},{' '}
            {document.validUntil ? t('file.until', { day: dayShort(document.validUntil) }) : t('file.noEnd')}
          </p>
          <EnteredBy entered={document.entered} />
          <FileList files={document.files} what={t(`documentNames.${document.kind}`)} />
          {actions?.(document)}
        </li>
      ))}
    </ul>
  );
}
