import { keptCookie, keptHours } from '@/lib/domain/kept-text';

/** Marks this browser, or no longer: a text waits for whoever wrote it here. The mark says not whose, nor what. */
export function markKept(waits: boolean): void {
  const secure = location.protocol === 'https:' ? '; secure' : '';
  // biome-ignore lint/suspicious/noDocumentCookie: the store of cookies is not in every phone
  document.cookie = `${keptCookie}=${waits ? 1 : ''}; path=/; samesite=lax; max-age=${waits ? keptHours * 3600 : 0}${secure}`;
}
