declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  /** Compresses answers if the reader accepts that. */
  export default function compression(): (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
}
