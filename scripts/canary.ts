/**
 * `npm run canary`: plays the whole journey with known secrets, then looks for them everywhere. Ends with 1 on a leak, on
 * an exception that a run without the extension does not confirm, or when the search itself finds nothing it must find.
 */
import { runWithoutExtension } from '../tests/canary/baseline.ts';
import { EXCEPTIONS, exceptionFor } from '../tests/canary/exceptions.ts';
import { searchAfterJourney } from '../tests/canary/run.ts';
import { buildExtension } from './lib/build.ts';

console.log('Without the extension: the same user made by hand.');
const baseline = await runWithoutExtension();
const report = await searchAfterJourney(buildExtension('chrome'), {
  everywhere: true,
  said: (line) => console.log(line),
});

let wrong = 0;
const complain = (line: string) => {
  wrong++;
  console.error(`  WRONG: ${line}`);
};
console.log('\nFound, and allowed:');
for (const exception of EXCEPTIONS) {
  const places = new Set(
    report.excepted
      .filter((hit) => exceptionFor(hit.what, hit.where) === exception)
      .map(({ where }) => where),
  );
  const confirmed = baseline.some((hit) => exceptionFor(hit.what, hit.where) === exception);
  console.log(`  ${exception.why}${exception.byItself && confirmed ? ' (seen without us too)' : ''}`);
  for (const place of places) console.log(`      ${place}`);
  if (exception.byItself && places.size > 0 && !confirmed)
    complain(`"${exception.why}" is not seen without the extension.`);
}
console.log('\nThe search finds what it must:');
for (const { name, found } of report.controls) {
  console.log(`  ${found ? 'yes' : 'NO '} ${name}`);
  if (!found) complain(`The search does not find ${name}.`);
}
for (const { what, where, form } of report.leaks) complain(`${what} (${form}) in ${where}`);
console.log(wrong === 0 ? '\nNo secret is anywhere else.' : `\n${wrong} things are wrong.`);
process.exit(wrong === 0 ? 0 : 1);
