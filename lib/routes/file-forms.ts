import { office } from './office';
import { producer } from './producer';

/** Pages with a form that takes a photo or a paper. */
const pages = [producer.document, office.actorDocument];
const addresses = pages.map(({ pattern }) => new RegExp(`^${pattern.replace(/\[[^\]]+\]/g, '[^/]+')}$`));

/** Whether what is sent to this address may bring a file with it. */
export function takesFiles(pathname: string): boolean {
  return addresses.some((address) => address.test(pathname));
}
