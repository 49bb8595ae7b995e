import 'server-only';
import { toString as draw } from 'qrcode';

/** A QR code as SVG. Its correction lets a worn print be read; its margin is the four modules of ISO/IEC 18004. */
export function qrSvg(text: string): Promise<string> {
  return draw(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 });
}
