import 'server-only';
import { getTranslations } from 'next-intl/server';
import { rank } from '@/lib/domain/transparency/search';
import { findRegistered } from '@/lib/queries/search/found';

/** Suppliers and schools that have every word, the best first, with how many there are in all. One statement. */
export async function readRegistered(words: readonly string[]) {
  const t = await getTranslations('law');
  const { suppliers, schools } = await findRegistered(words);
  return {
    suppliers: {
      total: suppliers.total,
      found: rank(suppliers.found, words, ({ name, kind, municipality, products }) => ({
        title: name,
        rest: [t(`actorKinds.${kind}`), municipality, ...products].join(' '),
      })),
    },
    schools: {
      total: schools.total,
      found: rank(schools.found, words, ({ name, code, place, municipality }) => ({
        title: name,
        rest: `${code} ${place} ${municipality}`,
      })),
    },
  };
}
