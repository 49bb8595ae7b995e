/**
 * What an error of a library may say of people, taken out: values that PostgreSQL quotes ("Key (email)=(…)", "Failing row contains (…)"),
 * mails, and what is long and random enough to open something. What is left says where it broke.
 */
export function scrub(text: string): string {
  return text
    .replaceAll(/=\((?:[^()]|\([^()]*\))*\)/g, '=(…)')
    .replaceAll(/(Failing row contains )\(.*\)/g, '$1(…)')
    .replaceAll(/[^\s@"'<>()]+@[^\s@"'<>()]+\.[a-z]{2,}/gi, '<mail>')
    .replaceAll(/(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{32,}(?![\w-])/gi, (found) => (isId(found) ? found : '<token>'))
    .replaceAll(/\bBs\s?[\d.,]+/g, '<amount>');
}

/** Ids of records and requests open nothing, and lead to what broke. */
const isId = (text: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
