import { type RefObject, useEffect, useRef, useState } from 'react';
import { fileLimitBytes } from '@/lib/domain/files/file';
import { sendParts } from './send-parts';
import { shrink } from './shrink';

type Named = { name: string; bytes: number };

/** How a chosen file stands. `with-form`: it could not go by itself, and goes when the form is sent. */
export type Attachment =
  | { state: 'none' }
  | (Named & { state: 'shrinking' | 'with-form' | 'empty' | 'too-large' })
  | (Named & { state: 'sending' | 'waiting'; sent: number })
  | (Named & { state: 'arrived'; uploadId: string });

/** Makes a chosen photo light and sends it while its person goes on with the form. */
export function useAttachment(input: RefObject<HTMLInputElement | null>) {
  const [attachment, setAttachment] = useState<Attachment>({ state: 'none' });
  const going = useRef<AbortController>(null);
  useEffect(() => () => going.current?.abort(), []);

  async function choose() {
    going.current?.abort();
    const file = input.current?.files?.[0];
    if (!file) return setAttachment({ state: 'none' });
    const mine = new AbortController();
    going.current = mine;
    const show = (one: Attachment) => !mine.signal.aborted && setAttachment(one);
    const { name } = file;
    show({ state: 'shrinking', name, bytes: file.size });
    const light = await shrink(file);
    const named = { name, bytes: light.size };
    if (light.size === 0) return show({ state: 'empty', ...named });
    if (light.size > fileLimitBytes) return show({ state: 'too-large', ...named });
    const told = (sent: number, isWaiting: boolean) => show({ state: isWaiting ? 'waiting' : 'sending', sent, ...named });
    told(0, false);
    const uploadId = await sendParts(light, name, told, mine.signal);
    show(uploadId ? { state: 'arrived', uploadId, ...named } : { state: 'with-form', ...named });
  }

  function remove() {
    going.current?.abort();
    if (input.current) input.current.value = '';
    setAttachment({ state: 'none' });
    input.current?.focus();
  }

  return { attachment, choose, remove };
}
