import { expect, test } from 'vitest'
import { parseEnv } from './env'

const BUCKET = {
  S3_ENDPOINT: 'https://s3.example',
  S3_BUCKET: 'pictures',
  S3_KEY: 'key',
  S3_SECRET: 'secret',
  S3_REGION: 'eu-1',
}

test('A bucket is set whole or not at all: one line names what is missing', () => {
  expect(parseEnv(BUCKET).S3_BUCKET).toBe('pictures')
  expect(parseEnv({}).S3_BUCKET).toBeUndefined()
  for (const name of Object.keys(BUCKET)) {
    expect(() => parseEnv({ ...BUCKET, [name]: '' })).toThrow(`Setting ${name} is wrong`)
  }
})
