// The HTML's own first paint waits for nothing: styles and components come after it.
void import('./page.tsx');

export {};
