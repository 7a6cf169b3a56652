import { daysLeft, securityContactExpires } from '@/lib/hosting/security-txt';

// `tsx scripts/quality/check-contact.ts [day]`, once a month by .github/workflows/security-contact.yml: exits with 1 from 30 days before the contact expires.
const [day] = process.argv.slice(2);
const left = Math.floor(daysLeft(day ? new Date(day) : new Date()));
console.log(`The contact in security.txt expires on ${securityContactExpires}, in ${left} days.`);
if (left <= 30) {
  console.error('Look at it again, then move the day in lib/hosting/security-txt.ts: at most a year ahead.');
  process.exitCode = 1;
}
