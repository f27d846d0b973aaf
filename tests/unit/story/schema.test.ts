import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SCHEMA_FILE, schemaText } from '../../../src/tools/schema';

describe('The published schema', () => {
	it('is what the validator makes now', () => {
		expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(schemaText());
	});

	it('describes every field of an event, and allows no others', () => {
		const schema = JSON.parse(schemaText());
		const event = schema.properties.events.items;
		expect(event.additionalProperties).toBe(false);
		expect(event.required).toEqual(['id', 'title', 'track', 'status', 'sources']);
		for (const name of ['id', 'status', 'after', 'sources'])
			expect(event.properties[name].description, name).toMatch(/\S/);
	});
});
