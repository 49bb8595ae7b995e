'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import type { AboutRecords } from '@/lib/domain/kept-text';
import { site } from '@/lib/routes/site';
import { markKept } from './kept-mark';

/** Which form is kept, and for whom; `tag` is absent on public pages, where nothing is. */
export type KeptForm = { act: string | undefined; path: string; about: AboutRecords; tag: string | undefined };

/** After the last key, and between one keeping and the next: a phone counts its bytes. */
const quietMs = 2_000;
const apartMs = 10_000;

/**
 * Keeps what is written in a form that is longer than the screen, now and then and when the page is left. Files and passwords are not kept.
 * @param sending how it stands: while it is being sent nothing is kept, and once it is done there is nothing to keep
 * @returns when it was kept last
 */
export function useAutosave(
  form: RefObject<HTMLFormElement | null>,
  place: KeptForm,
  sending: 'writing' | 'pending' | 'done',
): Date | undefined {
  const [keptAt, setKeptAt] = useState<Date>();
  const isDirty = useRef(false);
  const { act, path, tag } = place;
  useEffect(() => {
    const element = form.current;
    if (sending === 'done') {
      isDirty.current = false;
      setKeptAt(undefined);
    }
    if (!element || !act || !tag || sending === 'pending') return;
    let timer = 0;
    let last = -apartMs;
    let isLeaving = false;
    let isLong = element.offsetHeight > window.innerHeight; // told while it stands: of a form that is gone no height can be asked
    const keep = async () => {
      window.clearTimeout(timer);
      if (!isDirty.current || !isLong) return;
      isDirty.current = false;
      last = performance.now();
      const kept = await send('POST', { act, path }, writtenIn(element));
      if (kept) markKept(tag);
      if (kept?.at && !isLeaving) setKeptAt(new Date(kept.at));
    };
    const written = () => {
      isDirty.current = true;
      isLong = element.offsetHeight > window.innerHeight;
      isLeaving = false; // what was sent led to a field to mend
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, Math.max(quietMs, last + apartMs - performance.now()));
    };
    const left = () => document.visibilityState === 'hidden' && void keep();
    const sent = () => {
      isLeaving = true;
      window.clearTimeout(timer);
    };
    element.addEventListener('input', written);
    element.addEventListener('submit', sent);
    document.addEventListener('visibilitychange', left);
    return () => {
      if (!isLeaving) void keep(); // a link within the portal leaves the form without leaving the document
      isLeaving = true;
      element.removeEventListener('input', written);
      element.removeEventListener('submit', sent);
      document.removeEventListener('visibilitychange', left);
    };
  }, [form, act, path, tag, sending]);
  return keptAt;
}

/** Lets go of what was kept of a form. */
export const dropKept = (form: HTMLFormElement, { act = '', path }: KeptForm) => send('DELETE', { act, path }, writtenIn(form));

/** What the form says, without files: they would weigh more than may be sent from a page that is left. */
function writtenIn(form: HTMLFormElement): FormData {
  const written = new FormData(form);
  for (const [name, value] of [...written]) if (typeof value !== 'string') written.delete(name);
  return written;
}

/** Without signal, or refused: nothing is said, because the form itself is still there. */
async function send(
  method: 'POST' | 'DELETE',
  place: { act: string; path: string },
  body: FormData,
): Promise<{ at?: string } | undefined> {
  try {
    const answer = await fetch(site.keptTexts(place), { method, body, keepalive: true });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}
