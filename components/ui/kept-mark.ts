import { keptMark } from '@/lib/domain/kept-text';

/** Marks this browser, or no longer: a text waits for whoever wrote it here. The mark says not whose, nor what. */
export function markKept(waits: boolean): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the store of cookies is not in every phone
  document.cookie = keptMark(waits, location.protocol === 'https:');
}
