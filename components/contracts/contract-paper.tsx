import { useTranslations } from 'next-intl';
import { PaperFoot } from '@/components/paper/paper-foot';
import { PaperHead } from '@/components/paper/paper-head';
import { dayShort, money } from '@/lib/messages/format';
import type { ContractDetails } from './details';

/** The head of the contract on paper. */
export function ContractPaperHead({ contract }: { contract: ContractDetails }) {
  const tPaper = useTranslations('paper');
  const t = useTranslations('contracts');
  return (
    <PaperHead
      paper={contract.paper}
      institution={contract.buyer}
      kind={t(`forms.${contract.form}`)}
      title={contract.tender.title}
      access="municipality"
      facts={[
        { label: tPaper('facts.number'), value: contract.number },
        { label: tPaper('facts.municipality'), value: contract.municipality },
        { label: tPaper('facts.signed'), value: dayShort(contract.signedOn) },
        { label: t('columns.amount'), value: money(contract.amountCentavos) },
      ]}
    />
  );
}

/** The place where both parties sign. */
export function ContractPaperFoot({ contract }: { contract: Pick<ContractDetails, 'buyer' | 'supplier'> }) {
  const tPaper = useTranslations('paper');
  return (
    <PaperFoot
      signers={[
        { name: contract.buyer, role: tPaper('signers.buyer') },
        { name: contract.supplier, role: tPaper('signers.supplier') },
      ]}
    />
  );
}
