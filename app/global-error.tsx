'use client';
import { useEffect } from 'react';

/**
 * A mistake in the content, shown by `npm run dev` until it is corrected. Not part of the published
 * site.
 */
export default function GlobalError({ error }: { error: Error }) {
  useEffect(() => {
    const events = new EventSource(process.env['NEXT_PUBLIC_CONTENT_EVENTS'] ?? '');
    events.onmessage = ({ data }) => performance.now() > data && location.reload();
    return () => events.close();
  }, []);
  return (
    <html lang="en">
      <body>
        <pre>{error.message}</pre>
      </body>
    </html>
  );
}
