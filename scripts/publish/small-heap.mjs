import { setFlagsFromString } from 'node:v8';

// Left alone, Node lets the memory of a program grow up to four times what it needs before it clears it.
setFlagsFromString('--heap-growing-percent=50');
