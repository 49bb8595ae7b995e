import type { MetadataRoute } from 'next';
import { readSiteMap } from '@/lib/queries/site-map';

export default function sitemap(): Promise<MetadataRoute.Sitemap> {
  return readSiteMap();
}
