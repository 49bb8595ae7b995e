import { PaperFoot } from '@/components/paper/paper-foot';
import { PaperHead } from '@/components/paper/paper-head';
import { contractsEs as words } from '@/lib/messages/es/contracts';
import { dayShort, money } from '@/lib/messages/es/format';
import { paperEs } from '@/lib/messages/es/paper';
import type { ContractDetails } from './details';

/** The head of the contract on paper. */
export function ContractPaperHead({ contract }: { contract: ContractDetails }) {
  const { facts } = paperEs;
  return (
    <PaperHead
      paper={contract.paper}
      institution={contract.buyer}
      kind={words.forms[contract.form]}
      title={contract.tender.title}
      access="municipality"
      facts={[
        { label: facts.number, value: contract.number },
        { label: facts.municipality, value: contract.municipality },
        { label: facts.signed, value: dayShort(contract.signedOn) },
        { label: words.columns.amount, value: money(contract.amountCentavos) },
      ]}
    />
  );
}

/** The place where both parties sign. */
export function ContractPaperFoot({ contract }: { contract: Pick<ContractDetails, 'buyer' | 'supplier'> }) {
  return (
    <PaperFoot
      signers={[
        { name: contract.buyer, role: paperEs.signers.buyer },
        { name: contract.supplier, role: paperEs.signers.supplier },
      ]}
    />
  );
}
