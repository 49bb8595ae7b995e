import { useTranslations } from 'next-intl';
import { Share } from '@/components/ui/share';
import { Term, TermList } from '@/components/ui/term';
import { money } from '@/lib/messages/format';
import { Patterns } from './pattern';

const ratio = { numerator: 41_238_050n, denominator: 107_390_700n };

/** Words of the law with their explanation, and percentages with their parts. */
export function WordPatterns() {
  const t = useTranslations('patterns');
  return (
    <Patterns
      group="words"
      samples={{
        term: (
          <p>
            {t('termLead')} <Term of="anpe" />.
          </p>
        ),
        terms: <TermList of={['rupe', 'senasag', 'adjusted', 'departure']} />,
        share: (
          <>
            <p>
              <Share ratio={ratio} write={money} beside />
            </p>
            <Share ratio={ratio} write={money} how={t('figure.how')} />
          </>
        ),
      }}
    />
  );
}
