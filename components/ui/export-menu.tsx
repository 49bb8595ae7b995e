import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { type FileFormat, fileFormats } from '@/lib/domain/downloads';

/** Downloads of what is on screen, in every format that the product gives, each by a plain name. */
export function ExportMenu({ address, label }: { address: (format: FileFormat) => Route; label?: string }) {
  const t = useTranslations('ui');
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-small print:hidden! [&_a]:inline-flex [&_a]:min-h-8 [&_a]:items-center phone:[&_a]:min-h-tap">
      <span>{label ?? t('download')}:</span>
      {fileFormats.map((format) => (
        <a key={format} href={address(format)} download>
          {t(`formats.${format}`)}
        </a>
      ))}
    </p>
  );
}
