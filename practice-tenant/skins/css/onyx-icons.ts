/** Line drawings on a 16 x 16 field for the navigation's entries: the product's icon font is not ours to ship. */
const PATHS: Record<string, string> = {
  house: 'M2 8 8 2.5 14 8M4 7v6.5h8V7',
  'address-book': 'M3.5 2h9v12h-9zM8 5.5a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2M5.5 12c.4-1.7 4.6-1.7 5 0',
  'file-contract': 'M4 1.5h5.5L12.5 5v9.5H4zM6 7h4.5M6 9.5h4.5M6 12h2.5',
  'diagram-project': 'M2 2.5h4v4H2zM10 2.5h4v4h-4zM6 10h4v4H6zM6 4.5h4M5 6.5 7.5 10',
  headset: 'M2.5 10V8a5.5 5.5 0 0 1 11 0v2M2.5 9.5H5v4H2.5zM11 9.5h2.5v4H11z',
  clock: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2M8 5v3.2l2.2 1.4',
  'boxes-stacked': 'M5 2h6v5H5zM1.5 9h6v5h-6zM8.5 9h6v5h-6z',
  'chart-column': 'M2 14h12M4 12V8M8 12V3M12 12V6',
  gear: 'M8 5.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M12.6 3.4l-1.4 1.4M4.8 11.2l-1.4 1.4',
  'users-gear': 'M6 3a2.3 2.3 0 1 1 0 4.6A2.3 2.3 0 0 1 6 3M1.5 13c.3-4 8.7-4 9 0M12 8.5v3M10.5 10h3',
  users:
    'M6 3a2.3 2.3 0 1 1 0 4.6A2.3 2.3 0 0 1 6 3M1.5 13c.3-4 8.7-4 9 0M10.5 3.4a2.2 2.2 0 0 1 0 4M12.3 9.6c1.3.5 2.1 1.6 2.2 3.4',
  sliders: 'M2 4.5h12M2 8h12M2 11.5h12M5 3v3M10.5 6.5v3M7 10v3',
  bolt: 'M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z',
  'toggle-on':
    'M5 4.5h6a3.5 3.5 0 0 1 0 7H5a3.5 3.5 0 0 1 0-7M11 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6',
  'puzzle-piece': 'M2.5 5.5h3a1.8 1.8 0 1 1 3 0h3v3a1.8 1.8 0 1 1 0 3v2.5h-9z',
  flag: 'M3.5 14.5v-13M3.5 2.5h9l-2 3 2 3h-9',
  'file-lines': 'M4 1.5h5.5L12.5 5v9.5H4zM6 8h4.5M6 11h4.5',
  envelope: 'M1.5 3.5h13v9h-13zM1.5 4 8 9l6.5-5',
  'code-branch': 'M4.5 5v6M4.5 2v3M4.5 11v3M11.5 2v3c0 3-7 2-7 5',
  'table-columns': 'M2 2.5h12v11H2zM8 2.5v11M2 6h12',
  globe: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2M2 8h12M8 2c-3.5 4-3.5 8 0 12M8 2c3.5 4 3.5 8 0 12',
  'id-card':
    'M1.5 3.5h13v9h-13zM5 6a1.4 1.4 0 1 1 0 2.8A1.4 1.4 0 0 1 5 6M3 11c.3-1.6 3.7-1.6 4 0M9.5 7h3.5M9.5 9.5H13',
};

/** Style rules that draw `fa-<name>` as a mask in the text's colour. */
export function iconRules(): string {
  return Object.entries(PATHS)
    .map(([name, path]) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="black" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round"><path d="${path}"/></svg>`;
      return `.item .fa-${name}{mask-image:url("data:image/svg+xml,${encodeURIComponent(svg)}")}`;
    })
    .join('');
}
