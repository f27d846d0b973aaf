import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { SCHEMA_FILE, schemaText } from '../../../src/tools/schema';

describe('The published schema', () => {
	it('is what the validator makes now', () => {
		expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(schemaText());
	});

	it('takes the story, and takes no story with a field too many or a status that is none', () => {
		// A validator that is not ours; it comes with ESLint.
		const validate = new Ajv({ allErrors: true }).compile(JSON.parse(schemaText()));
		const story = JSON.parse(readFileSync('static/stories/taurus-leak.json', 'utf8'));
		validate(story);
		expect(validate.errors).toBeNull();
		story.events[0].colour = 'red';
		story.events[1].status = 'maybe';
		validate(story);
		expect(validate.errors?.map(({ dataPath }) => dataPath)).toEqual([
			'.events[0]',
			'.events[1].status'
		]);
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
