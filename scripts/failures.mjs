// Reads the failures from the reports of the two test runners, so that they can be printed again at the end.

/**
 * A failed test: its name, and why.
 * @typedef {{ name: string, message: string }} Failure
 */

/**
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] }} VitestTest
 * @typedef {{ name: string, status: string, message?: string, assertionResults: VitestTest[] }} VitestFile
 * @typedef {{ title: string, file: string, line: number, tests: { projectName: string, status: 'skipped' | 'expected' | 'unexpected' | 'flaky', results: { error?: { message?: string } }[] }[] }} PlaywrightSpec
 * @typedef {{ title: string, specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 */

// oxlint-disable-next-line no-control-regex -- that is what colors begin with
const COLORS = /\u001B\[[\d;]*m/g

/**
 * The beginning of a message. The rest is call logs and stacks, which the run has already printed.
 * @param {string | undefined} message
 */
const beginning = (message = 'no message') =>
  message.replace(COLORS, '').trim().split('\n').slice(0, 12).join('\n')

/**
 * The failed tests, and the files that failed before any test ran.
 * @param {{ testResults?: VitestFile[] } | undefined} report Vitest's, of its reporter `json`.
 * @returns {Failure[]}
 */
export function failuresOfVitest(report) {
  return (report?.testResults ?? []).flatMap(({ name: file, status, message, assertionResults }) => {
    if (status === 'failed' && assertionResults.length === 0) {
      return [{ name: file, message: beginning(message) }]
    }
    return assertionResults
      .filter((test) => test.status === 'failed')
      .map(({ fullName, failureMessages }) => ({
        name: `${file} › ${fullName}`,
        message: beginning(failureMessages?.[0]),
      }))
  })
}

/**
 * The tests that did not end as expected, or only on a retry.
 * @param {{ suites?: PlaywrightSuite[], errors?: { message?: string }[] } | undefined} report
 *   Playwright's, of its reporter `json`.
 * @returns {Failure[]}
 */
export function failuresOfPlaywright(report) {
  /** @param {PlaywrightSuite} suite @returns {Failure[]} */
  const ofSuite = ({ specs = [], suites = [] }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'unexpected' || status === 'flaky'))
      .map(({ title, file, line, tests }) => ({
        name: `[${tests[0]?.projectName ?? '?'}] ${file}:${line} › ${title}`,
        message: beginning(
          tests[0]?.results.find(({ error }) => error)?.error?.message ??
            'It passed, and should have failed.',
        ),
      })),
    ...suites.flatMap(ofSuite),
  ]
  const outside = (report?.errors ?? []).map(({ message }) => ({
    name: 'outside of any test',
    message: beginning(message),
  }))
  return [...outside, ...(report?.suites ?? []).flatMap(ofSuite)]
}
