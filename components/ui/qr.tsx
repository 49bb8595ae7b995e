import { useTranslations } from 'next-intl';

/** A QR code from an SVG string made on the server (never from what a person wrote), with its address in letters unless they stand elsewhere. */
export function Qr({ svg, address, label }: { svg: string; address?: string; label?: string }) {
  const t = useTranslations('ui');
  return (
    <figure className="w-fit max-w-full text-small wrap-anywhere text-ink-2 [&_img]:rounded-box [&_img]:bg-qr-ground [&_img]:p-2 forced-colors:[&_img]:forced-color-adjust-none">
      <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={label ?? t('qr')} width={132} height={132} />
      {address && <figcaption>{address}</figcaption>}
    </figure>
  );
}
