declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  /** Compresses answers if the reader accepts that, and the filter does. */
  export default function compression(options: {
    filter: (request: IncomingMessage, response: ServerResponse) => boolean;
  }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
