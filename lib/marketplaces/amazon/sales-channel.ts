/** "Amazon.co.uk" or a link to www.amazon.co.uk, and the marketplace it stands for. */
import { amazonSites } from '@/lib/domain/marketplace/sites';

/** The site of a sales channel as printed; undefined for "Non-Amazon" and unknown ones. */
export function siteOfSalesChannel(text: string): string | undefined {
  const domain = text.trim().toLowerCase();
  return amazonSites.find((site) => site.domain === domain)?.site;
}

/** The site of a link to a product on the shop's own pages. */
export function siteOfProductLink(href: string): string | undefined {
  const domain = /^https:\/\/(?:www|smile)\.(amazon\.[a-z.]{2,6})\//i.exec(href)?.[1];
  return domain && siteOfSalesChannel(domain);
}
