/**
 * Where a page can be corrected in its repository: at GitHub its file below content/ in the editor,
 * and a form for a wrong fact with the address of the page; elsewhere the repository itself.
 */
export function correctionLinks(
  repository: string,
  page: string,
  file: string | undefined,
): { edit?: string | undefined; report: string } {
  const { hostname } = new URL(repository);
  if (hostname !== 'github.com') return { report: repository };
  const title = `Wrong fact on ${new URL(page).pathname}`;
  // The form in .github/ISSUE_TEMPLATE.
  const form = new URLSearchParams({ template: 'wrong-fact.yml', title, page });
  return {
    edit: file && `${repository}/edit/main/content/${file}`,
    report: `${repository}/issues/new?${form}`,
  };
}
