import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Namespace } from './namespaces';
import type { Translator } from './translator';

/** The `generateMetadata` of a page whose title is one sentence of a module. */
export function titled<N extends Namespace>(namespace: N, say: (t: Translator<N>) => string) {
  return async (): Promise<Metadata> => ({ title: say((await getTranslations(namespace)) as Translator<N>) });
}
