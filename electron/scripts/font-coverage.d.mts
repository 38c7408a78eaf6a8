/** Text of shared/documents/fonts/coverage.json as the installed fonts have it. */
export function fontCoverage(): string;
