// Imported by a program that must not outlive the one that started it, even if that was killed and could not end it: ends its whole group.
const parent = process.ppid;
setInterval(() => process.ppid === parent || process.kill(0, 'SIGKILL'), 500).unref();
