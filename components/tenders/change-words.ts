import type { TenderChange } from '@/lib/domain/tenders/amendment';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import { dayShort, instantLong, money } from '@/lib/messages/es/format';
import { requirementFigure } from '@/lib/messages/told/requirements';
import type { Translator } from '@/lib/messages/translator';

const yesNo = (t: Translator<'tenders'>, yes: boolean) => t(yes ? 'partialYes' : 'partialNo');

/** @returns what a change is about, and how it was and is, in words */
export function changeWords(
  tTenders: Translator<'tenders'>,
  t: Translator<'amendments'>,
  change: TenderChange,
): {
  what: string;
  before: string;
  after: string;
} {
  const of = (what: string, before: string, after: string) => ({
    what,
    before,
    after,
  });
  switch (change.what) {
    case 'deadline':
      return of(tTenders('deadline'), instantLong(new Date(change.from)), instantLong(new Date(change.to)));
    case 'frequency':
      return of(tTenders('frequency'), tTenders(`frequencyNames.${change.from}`), tTenders(`frequencyNames.${change.to}`));
    case 'shelf-life':
      return of(
        tTenders('shelfLife'),
        tTenders('shelfLifeOf', { days: change.from }),
        tTenders('shelfLifeOf', { days: change.to }),
      );
    case 'award-form':
      return of(tTenders('awardForm'), tTenders(`awardFormNames.${change.from}`), tTenders(`awardFormNames.${change.to}`));
    case 'partial':
      return of(tTenders('partial'), yesNo(tTenders, change.from), yesNo(tTenders, change.to));
    case 'period':
      return of(
        `${tTenders('lot', { number: String(change.lot) })}. ${tTenders('period')}`,
        periodOf(tTenders, change.from),
        periodOf(tTenders, change.to),
      );
    case 'units':
      return of(
        `${tTenders('lot', { number: String(change.lot) })}. ${change.product}: ${tTenders('quantity').toLowerCase()}`,
        tTenders('units', { amount: change.from }),
        tTenders('units', { amount: change.to }),
      );
    case 'price':
      return of(
        `${tTenders('lot', { number: String(change.lot) })}. ${change.product}: ${tTenders('unitPrice').toLowerCase()}`,
        priceOf(tTenders, change.from),
        priceOf(tTenders, change.to),
      );
    case 'school-out':
      return of(
        `${tTenders('lot', { number: String(change.lot) })}. ${tTenders('dropPoints')}`,
        change.school.schoolName,
        t('versions.left'),
      );
    case 'school-in':
      return of(
        `${tTenders('lot', { number: String(change.lot) })}. ${tTenders('dropPoints')}`,
        t('versions.nothing'),
        change.school.schoolName,
      );
    case 'requirement-out':
      return of(tTenders('requirement'), requirementOf(tTenders, change.requirement), t('versions.gone'));
    case 'requirement-in':
      return of(tTenders('requirement'), t('versions.nothing'), requirementOf(tTenders, change.requirement));
    case 'requirement':
      return of(tTenders('requirement'), requirementOf(tTenders, change.from), requirementOf(tTenders, change.to));
  }
}

function periodOf(tTenders: Translator<'tenders'>, { startsOn, endsOn }: { startsOn: string; endsOn: string }): string {
  return tTenders('periodOf', { from: dayShort(startsOn), until: dayShort(endsOn) });
}

function priceOf(
  tTenders: Translator<'tenders'>,
  { centavos, source, day }: { centavos: string; source: string; day: string },
): string {
  return `${money(BigInt(centavos))} (${tTenders('priceFrom', { source, day: dayShort(day) })})`;
}

function requirementOf(tTenders: Translator<'tenders'>, { kind, text, threshold }: Requirement): string {
  const figure = requirementFigure(tTenders, { kind, threshold });
  return `${tTenders(`requirementKindNames.${kind}`)}. ${text}${figure ? ` (${figure})` : ''}`;
}
