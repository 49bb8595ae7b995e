import 'server-only';
import { create, toString as draw, toBuffer } from 'qrcode';

/** A worn print can be read; the margin is the four modules of ISO/IEC 18004. */
const code = { errorCorrectionLevel: 'M', margin: 4 } as const;

/** A QR code as SVG. */
export function qrSvg(text: string): Promise<string> {
  return draw(text, { type: 'svg', ...code });
}

/** The same as PNG, so many pixels wide. */
export function qrPng(text: string, width: number): Promise<Buffer> {
  return toBuffer(text, { type: 'png', ...code, width });
}

/** The same as its modules, for who draws them; the margin is theirs to leave. */
export function qrModules(text: string): { size: number; isDark: (row: number, column: number) => boolean } {
  const { modules } = create(text, code);
  return { size: modules.size, isDark: (row, column) => modules.get(row, column) === 1 };
}
