import 'server-only';
import type { ReactElement } from 'react';
import { writableIn } from '@/lib/domain/transparency/writable';
import { drawPicture, pictureTag } from '@/lib/integrations/picture';
import { logFault } from '@/lib/platform/log';
import { sharedCalculator, sharedMatrix } from './figures';
import { sharedData, sharedFairs } from './lists';
import { sharedHome, sharedPurchase, sharedPurchaseOf } from './purchase';
import { sharedTender, sharedTenders } from './tenders';

/** Pages with one picture each, by their word in the address. */
const pages = {
  inicio: sharedHome,
  convocatorias: sharedTenders,
  'compra-local': sharedPurchase,
  matriz: sharedMatrix,
  calculadora: sharedCalculator,
  datos: sharedData,
  ferias: sharedFairs,
} as const;

/**
 * What the picture of a public page shows, from the same queries as the page; null where there is no such page, or none
 * that anybody may read. The address decides and nothing else: no query makes another picture.
 */
async function readShared(address: readonly string[]) {
  const [page = '', which, year] = address;
  if (address.length === 1) return Object.hasOwn(pages, page) ? pages[page as keyof typeof pages]() : null;
  if (page === 'convocatorias' && which && address.length === 2) return sharedTender(which);
  if (page === 'compra-local' && which && year && address.length === 3) {
    return /^\d{6}$/.test(which) && /^20\d{2}$/.test(year) ? sharedPurchaseOf(which, Number(year)) : null;
  }
  return null;
}

type Shared = NonNullable<Awaited<ReturnType<typeof readShared>>>;

/** Figures move with the day's receptions; a copy ten minutes old says nothing false. */
const cached = { 'Cache-Control': 'public, max-age=600, stale-while-revalidate=86400' } as const;

/**
 * Answers with the picture of a public page: 304 to who has it, 404 to what is not public, 503 when too much is being drawn.
 * @param draw the element that shows it; changing it must change `edition`
 */
export async function answerPicture(
  request: Request,
  address: readonly string[],
  { edition, draw }: { edition: number; draw: (shared: Shared) => ReactElement },
): Promise<Response> {
  try {
    const found = await readShared(address);
    if (!found) return new Response(null, { status: 404 });
    const shared = writableIn(found);
    const tag = pictureTag([edition, shared]);
    const headers = { ...cached, ETag: tag };
    if (request.headers.get('if-none-match')?.includes(tag)) return new Response(null, { status: 304, headers });
    const picture = await drawPicture(tag, () => draw(shared));
    if (!picture) return new Response(null, { status: 503, headers: { 'Retry-After': '60' } });
    return new Response(new Uint8Array(picture), { headers: { ...headers, 'Content-Type': 'image/png' } });
  } catch (error) {
    return new Response(await logFault(error, 'share picture'), { status: 500 });
  }
}
