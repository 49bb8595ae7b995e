import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { PrintButton } from '@/components/ui/print-button';
import { type PaperFormat, paperFormats } from '@/lib/domain/papers/paper';

/** How a record is taken home: printed as it stands on the screen, or as a file. */
export function PaperActions({ hrefOf }: { hrefOf: (asked: { formato: PaperFormat }) => Route }) {
  const t = useTranslations('paper');
  return (
    <>
      <PrintButton />
      {paperFormats.map((format) => (
        <LinkButton key={format} href={hrefOf({ formato: format })} tone="secondary" download>
          {t(`downloads.${format}`)}
        </LinkButton>
      ))}
    </>
  );
}
