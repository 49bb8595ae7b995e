import { documentKinds } from '@/lib/domain/census/papers';
import { type NoticeParams, noticeCodes } from '@/lib/domain/notices';
import { dayShort, instantLong, money, sentenceOf } from '../format';
import type { Translator } from '../translator';
import type { Translators } from '../translators';

/**
 * Composed on screen, so that a correction here also corrects the old ones.
 * @returns the sentence of a notice; of one whose code is no longer known, that something happened
 */
export function noticeSentence(translators: Translators, code: string, params: NoticeParams): string {
  const t = translators('notices');
  return t(noticeCodes.find((one) => one === code) ?? 'unknown', {
    ...toldIn(params),
    document: documentName(translators('census'), params.document),
  });
}

type Param = NoticeParams[string] | undefined;

/** What a notice quotes, as its sentence writes it: each sentence takes what it needs. */
function toldIn(params: NoticeParams) {
  const [units, missing] = [number(params.units), number(params.missing)];
  return {
    email: text(params.email),
    by: text(params.by),
    name: text(params.name),
    municipality: text(params.municipality),
    item: text(params.item),
    title: text(params.title),
    reference: text(params.reference),
    unit: text(params.unit),
    number: text(params.number),
    note: text(params.note),
    contract: text(params.contract),
    rule: text(params.rule),
    voucher: text(params.voucher),
    effect: text(params.effect),
    kind: text(params.kind),
    accepted: params.yes ? 'true' : 'false',
    /** What somebody wrote as their reason, as they wrote it and as a sentence. */
    written: text(params.reason),
    reason: sentenceOf(text(params.reason)),
    hasReason: params.reason ? 'true' : 'false',
    deadline: params.deadlineAt ? instantLong(new Date(params.deadlineAt)) : '',
    from: day(params.from),
    until: day(params.until),
    amount: amount(params.amountCentavos),
    net: amount(params.netCentavos),
    days: number(params.days),
    deliveries: number(params.deliveries),
    units,
    missing,
    wrong: missing === 0 ? 'rejected' : units > 0 ? 'both' : 'missing',
  } as const;
}

const text = (param: Param): string => String(param ?? '');
const number = (param: Param): number => Number(param ?? 0);
const day = (param: Param): string => (param ? dayShort(text(param)) : '');
const amount = (centavos: Param): string => money(BigInt(centavos ?? 0));

function documentName(t: Translator<'census'>, param: Param): string {
  const kind = documentKinds.find((one) => one === param);
  return kind ? t(`documentNames.${kind}`) : text(param);
}
