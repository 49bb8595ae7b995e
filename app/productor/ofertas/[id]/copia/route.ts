import { readOwnOffer } from '@/lib/queries/offers/sent';

/** The exact text of the producer's own offer, while they may read it: the file whose SHA-256 is the receipt's. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const offer = await readOwnOffer((await params).id);
  if (!offer?.text) return new Response(null, { status: 404 });
  return new Response(offer.text, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="propuesta-${offer.receiptNumber}.json"`,
      'cache-control': 'no-store',
    },
  });
}
