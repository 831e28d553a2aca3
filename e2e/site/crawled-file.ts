import path from 'node:path'

/** The crawl is kept in a file: a worker that a failed test ends would begin anew. */
export const CRAWLED_FILE = path.resolve('.data/test-results/crawl.json')
