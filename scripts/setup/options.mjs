import { parseArgs } from 'node:util';

/**
 * The options of a script; --help prints `usage`, and an unknown option ends the script with it.
 * @template {import('node:util').ParseArgsConfig['options']} T
 * @param {string} usage
 * @param {T} options
 * @param {boolean} allowPositionals
 */
export function readOptions(usage, options = /** @type {T} */ ({}), allowPositionals = false) {
  try {
    const { values, positionals } = parseArgs({
      options: { ...options, help: { type: 'boolean' } },
      allowPositionals,
    });
    if (!values.help) return { values, positionals };
    console.log(usage);
    process.exit(0);
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}
