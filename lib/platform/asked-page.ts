import 'server-only';
import { headers } from 'next/headers';
import { pathHeader } from './path-header';
import { currentScope } from './scope';

/** @returns path and query of the page that was asked for, or that a form was sent from; null without a browser */
export async function askedPath(): Promise<string | null> {
  return currentScope() ? null : (await headers()).get(pathHeader);
}

/** Whether the scripts of a page sent the form, and show the answer where it stands; without them the answer is a page. */
export async function isSentByScript(): Promise<boolean> {
  return currentScope() !== undefined || (await headers()).has('next-action');
}
