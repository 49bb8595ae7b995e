import { uiEs } from '@/lib/messages/es/ui';

export type ExportLink = { label: string; href: string };

/** Downloads of what is on screen, by format: XLSX, CSV, PDF. */
export function ExportMenu({ links, label = uiEs.download }: { links: readonly ExportLink[]; label?: string }) {
  return (
    <p className="export-menu">
      <span>{label}:</span>
      {links.map((link) => (
        <a key={link.href} href={link.href} download>
          {link.label}
        </a>
      ))}
    </p>
  );
}
