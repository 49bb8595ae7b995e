import { HomePage } from '@/components/home/home-page';
import { readHome } from '@/lib/queries/home';
import { TourEntrance } from '../tour';

export default async function Home() {
  return <HomePage {...(await readHome())} tour={<TourEntrance />} />;
}
