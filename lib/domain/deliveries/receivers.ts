import { Refusal } from '../refusal';

const named = 3;

/**
 * A contract whose food nobody can receive at some school is formalised knowingly or not at all.
 * @param unattended names of the schools where nobody receives
 * @throws Refusal schools-without-receiver, with the first names and how many more
 */
export function assertReceivers(unattended: readonly string[], acknowledged: boolean): void {
  if (unattended.length === 0 || acknowledged) return;
  const params = { schools: unattended.slice(0, named).join(', '), more: Math.max(0, unattended.length - named) };
  throw new Refusal('schools-without-receiver', params, 'receiversAcknowledged');
}
