// Imported by a program that must not outlive the one that started it, however that ended.
const parent = process.ppid;
setInterval(() => process.ppid === parent || process.exit(143), 500).unref();
