import { uiEs } from '@/lib/messages/es/ui';

/** A QR code from an SVG string made on the server (never from what a person wrote), with its address in letters unless they stand elsewhere. */
export function Qr({ svg, address, label = uiEs.qr }: { svg: string; address?: string; label?: string }) {
  return (
    <figure className="w-fit max-w-full text-small wrap-anywhere text-ink-2 [&_img]:rounded-box [&_img]:bg-qr-ground [&_img]:p-2 forced-colors:[&_img]:forced-color-adjust-none">
      <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={label} width={132} height={132} />
      {address && <figcaption>{address}</figcaption>}
    </figure>
  );
}
