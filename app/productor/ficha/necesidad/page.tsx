import { NeedForm } from '@/components/census/need-form';
import { stateNeedAct } from '@/lib/actions/census';
import { censusEs } from '@/lib/messages/es/census';

export const metadata = { title: censusEs.form.need };

export default function NeedPage() {
  return <NeedForm state={stateNeedAct} />;
}
