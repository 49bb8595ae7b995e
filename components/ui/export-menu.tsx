import type { Route } from 'next';
import { type FileFormat, fileFormats } from '@/lib/domain/downloads';
import { uiEs } from '@/lib/messages/es/ui';

/** Downloads of what is on screen, in every format that the product gives, each by a plain name. */
export function ExportMenu({ address, label = uiEs.download }: { address: (format: FileFormat) => Route; label?: string }) {
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-small print:hidden! [&_a]:inline-flex [&_a]:min-h-8 [&_a]:items-center phone:[&_a]:min-h-tap">
      <span>{label}:</span>
      {fileFormats.map((format) => (
        <a key={format} href={address(format)} download>
          {uiEs.formats[format]}
        </a>
      ))}
    </p>
  );
}
