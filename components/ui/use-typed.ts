'use client';

import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react';

/**
 * What a field holds while it is typed. Also knows what was typed before the scripts came, and what the field goes back to when its
 * form starts over.
 */
export function useTyped(input: RefObject<HTMLInputElement | null>, born: string) {
  const [typed, setTyped] = useState(born);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new `born` is a new answer of the action, to be read again
  useEffect(() => {
    const element = input.current;
    const read = () => setTyped(element?.value ?? '');
    read();
    return onReset(element, read);
  }, [input, born]);
  return [typed, setTyped] as const;
}

/** Calls back once the form of a field has been reset: the event comes before the fields change. */
export function onReset(element: { form: HTMLFormElement | null } | null, then: () => void): () => void {
  const form = element?.form;
  const later = () => queueMicrotask(then);
  form?.addEventListener('reset', later);
  return () => form?.removeEventListener('reset', later);
}

const never = () => () => {};

/** Whether the scripts of the page are at work: false on the server and in the first drawing, which must be alike. */
export function useScripts(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
