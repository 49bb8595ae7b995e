import 'server-only';
import { z } from 'zod';
import { policy } from '@/lib/domain/access/policy';
import { keptBytes } from '@/lib/domain/kept-text';
import { keepUnsentText, letGoOfText } from '@/lib/services/sessions/unsent-text';
import { typedValues } from './form';
import { formPlace, keyIn } from './unsent';

/** Which form of which page is meant, in the query of the address. */
const PlaceInput = z.object({
  act: z.string().refine((name) => name in policy),
  path: z.string().startsWith('/').max(400),
});

/**
 * Keeps what somebody is writing, for them alone, as the form stands. Whose page it is says the form itself, so that what is written goes
 * on being kept where the session has ended meanwhile; without its word, as for whatever cannot be kept, 404.
 * @returns when it was kept: `{"at":"2026-12-01T14:42:00.000Z"}`
 */
export async function keepWhileWriting(request: Request): Promise<Response> {
  const sent = await readSent(request);
  if (!sent) return tell(404);
  const values = typedValues(sent.form);
  if (JSON.stringify(values).length > keptBytes) return tell(413);
  return tell(200, { at: await keepUnsentText(sent.key, sent.place, values) });
}

/** Lets go of what was kept of a form. */
export async function letGoOfWritten(request: Request): Promise<Response> {
  const sent = await readSent(request);
  if (!sent) return tell(404);
  await letGoOfText(sent.key, sent.place);
  return tell(200, {});
}

/** Null for a form that does not say whose it is, or which. */
async function readSent(request: Request) {
  const place = PlaceInput.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const form = await request.formData().catch(() => null); // cut, or of another kind
  const key = form && keyIn(form);
  return place.success && form && key ? { key, form, place: formPlace(place.data.act, place.data.path, form) } : null;
}

const tell = (status: number, answer?: object) =>
  new Response(answer && JSON.stringify(answer), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
