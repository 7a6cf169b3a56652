import { defineConfig } from 'playwright/test';
import { browserTests } from '../browser-tests';

// Tests of the content, on the site in out/.
export default defineConfig(browserTests('content-in-browser'));
