import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { PrintButton } from '@/components/ui/print-button';
import { type PaperFormat, paperFormats } from '@/lib/domain/papers/paper';

/** The address of a record's file in a format. */
export type FileHref = (asked: { formato: PaperFormat }) => Route;

/** How a record is taken home: printed as it stands on the screen, or as a file where there is one. */
export function PaperActions({ hrefOf }: { hrefOf: FileHref | undefined }) {
  const t = useTranslations('paper');
  return (
    <>
      <PrintButton />
      {hrefOf &&
        paperFormats.map((format) => (
          <LinkButton key={format} href={hrefOf({ formato: format })} tone="secondary" download>
            {t(`downloads.${format}`)}
          </LinkButton>
        ))}
    </>
  );
}
