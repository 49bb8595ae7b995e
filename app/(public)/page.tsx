import { HomePage } from '@/components/home/home-page';
import { readHome } from '@/lib/queries/home';
import { WalkIn } from '../walk';

export default async function Home() {
  return <HomePage {...(await readHome())} walk={<WalkIn />} />;
}
