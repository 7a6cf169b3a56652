import { z } from 'zod';
import { type Collection, schemas } from './schema';

/** JSON Schema of the front matter of a collection, by which an editor completes and checks fields while one writes. */
export function editorSchema(collection: Collection): object {
  const schema = z.toJSONSchema(schemas[collection], { io: 'input' });
  return { title: `Front matter of content/${collection}`, ...schema };
}
