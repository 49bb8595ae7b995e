import 'server-only';
import { qrSvg } from '@/lib/integrations/qr';
import { clock } from '@/lib/platform/clock';
import { readVisit } from '@/lib/platform/session';
import { publicAddress } from './public-address';

/**
 * What the paper of a page needs: its address, the same as a QR code, and the instant of its figures. Says nothing of the
 * record: whether the reader may see it is asked where the record is read. No statement beyond those of the page's layout.
 * @param path from the root, with what narrows it: "/matriz?actor=ONG"
 * @param at of the figures, where the caller has read the clock
 */
export async function readPaperHead(path: string, at?: Date): Promise<{ address: string; svg: string; at: Date }> {
  const address = publicAddress(path);
  return { address, svg: await qrSvg(address), at: at ?? (await readVisit())?.now ?? (await clock()).now };
}
