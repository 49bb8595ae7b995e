import { isMarked, keptCookie, keptMark, markedFor } from '@/lib/domain/kept-text';

/** The key in a page's tag (lib/platform/person-tag): what the mark begins with. */
const keyIn = (tag: string): string => tag.split('.')[0] ?? '';

const cookie = (): string => document.cookie.match(new RegExp(`(?:^|; )${keptCookie}=([^;]*)`))?.[1] ?? '';

/** Marks this browser: a text waits for whoever wrote it here. The mark says not whose, nor what. */
export function markKept(tag: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the store of cookies is not in every phone
  document.cookie = keptMark(markedFor(cookie(), keyIn(tag), true), location.protocol === 'https:');
}

export const isKeptHere = (tag: string): boolean => isMarked(cookie(), keyIn(tag));
