import { securityContactExpires } from '@/lib/hosting/security-txt';

// Run by .github/workflows/security-contact.yml: exits with 1 from 30 days before the contact
// expires. A day as argument replaces today in tests.
const [day] = process.argv.slice(2);
const today = day ? Date.parse(day) : Date.now();
const left = Math.floor((Date.parse(`${securityContactExpires}T00:00:00Z`) - today) / 86_400_000);
console.log(`The contact in security.txt expires on ${securityContactExpires}, in ${left} days.`);
if (left <= 30) {
  console.error(
    'Check that it still works, then move the day in lib/hosting/security-txt.ts, by a year at most.',
  );
  process.exitCode = 1;
}
