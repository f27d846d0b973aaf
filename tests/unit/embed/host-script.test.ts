import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const script = readFileSync(join(import.meta.dirname, '../../../static/embed.js'));

it('static/embed.js costs a host at most 1 kB', () => {
	expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(1000);
});
