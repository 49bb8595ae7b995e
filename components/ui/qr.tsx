import { useTranslations } from 'next-intl';

/** A QR code from an SVG string made on the server (never from what a person wrote), with its address in letters unless they stand elsewhere. */
export function Qr({ svg, address, label }: { svg: string; address?: string; label?: string }) {
  const t = useTranslations('ui');
  return (
    <figure className="qr">
      <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={label ?? t('qr')} width={132} height={132} />
      {address && <figcaption>{address}</figcaption>}
    </figure>
  );
}
