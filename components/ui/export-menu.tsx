import type { Route } from 'next';
import { type FileFormat, fileFormats } from '@/lib/domain/downloads';
import { uiEs } from '@/lib/messages/es/ui';

/** Downloads of what is on screen, in every format that the product gives, each by a plain name. */
export function ExportMenu({ address, label = uiEs.download }: { address: (format: FileFormat) => Route; label?: string }) {
  return (
    <p className="export-menu">
      <span>{label}:</span>
      {fileFormats.map((format) => (
        <a key={format} href={address(format)} download>
          {uiEs.formats[format]}
        </a>
      ))}
    </p>
  );
}
