/** Reading and comparing short texts, whatever the page's typography and however long the page is. */

/**
 * A text as it is compared: lower case, one kind of space, quote and dash, without marks around it
 * (`+ New`, `Name *`, `Other ▾`) and without a trailing count (`Other (17)`).
 */
export function norm(text: string): string {
  return (
    text
      .slice(0, 300)
      .normalize('NFKC')
      .toLowerCase()
      // Capitals know no ß.
      .replace(/ß/g, 'ss')
      .replace(/[\u200b-\u200d\u00ad\ufeff]/g, '')
      .replace(/[’‘`´]/g, "'")
      .replace(/[‐-―−]/g, '-')
      .replace(/\s+/g, ' ')
      .replace(/^[^\p{L}\p{N}]+|\s*[([]\d+[\])][^\p{L}\p{N}]*$|[^\p{L}\p{N})]+$/gu, '')
      // "(*)" behind a label marks what must be filled in.
      .replace(/\s*\([^\p{L}\p{N}()]*\)(?=[^\p{L}\p{N}]*$)/u, '')
      .replace(/[^\p{L}\p{N})]+$/u, '')
  );
}
