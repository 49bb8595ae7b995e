import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
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
          <TakeAlong key={format} href={hrefOf({ formato: format })}>
            {t(`downloads.${format}`)}
          </TakeAlong>
        ))}
    </>
  );
}

/** A link to a file. What is done with it is said to all, and shown where there is room: on a phone all stand in one line. */
export function TakeAlong({ href, children }: { href: Route; children: ReactNode }) {
  const t = useTranslations('paper');
  return (
    <LinkButton href={href} tone="secondary" download>
      <span className="narrow:sr-only">{t('downloads.take')}</span> {children}
    </LinkButton>
  );
}
