/** `npm run schema`: writes the JSON Schema of the story file, made from the validator. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { StorySchema } from '../lib/story/schema';

/** Where it is published, beside the stories that name it in `$schema`. */
export const SCHEMA_FILE = fileURLToPath(
	new URL('../../static/stories/story.schema.json', import.meta.url)
);

/** The schema as the file holds it. */
export function schemaText(): string {
	const schema = {
		title: 'A Sourceline story',
		...toJsonSchema(StorySchema),
		// A validator of objects field by field cannot say this: `checks.ts` does.
		oneOf: [{ required: ['article'] }, { required: ['articles'] }]
	};
	return `${JSON.stringify(schema, null, '\t')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SCHEMA_FILE, schemaText());
