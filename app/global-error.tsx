'use client';
import { useEffect } from 'react';

/** A mistake in the content, as `npm run dev` shows it until it is corrected. The published site holds nothing of this. */
export default function GlobalError({ error }: { error: Error }) {
  useEffect(() => {
    const events = new EventSource(process.env['NEXT_PUBLIC_CONTENT_EVENTS'] ?? '');
    events.onmessage = () => location.reload();
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
