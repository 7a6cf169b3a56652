/** The branch that is published. */
const branch = 'main';

/**
 * Where a page can be corrected in its repository: its file below content/ in the web editor of the
 * host, and a form for a wrong fact with the address of the page. Of a host that is not known, the
 * repository itself.
 */
export function correctionLinks(
  repository: string,
  page: string,
  file: string | undefined,
): { edit?: string | undefined; report: string } {
  const title = `Wrong fact on ${new URL(page).pathname}`;
  const edit = (editor: string) => file && `${repository}/${editor}/${branch}/content/${file}`;
  const report = (form: string, fields: Readonly<Record<string, string>>) =>
    `${repository}/${form}?${new URLSearchParams(fields)}`;
  const { hostname } = new URL(repository);
  if (hostname === 'github.com')
    return {
      edit: edit('edit'),
      // The form in .github/ISSUE_TEMPLATE.
      report: report('issues/new', { template: 'wrong-fact.yml', title, page }),
    };
  if (/^gitlab\./.test(hostname))
    return {
      edit: edit('-/edit'),
      report: report('-/issues/new', { 'issue[title]': title, 'issue[description]': page }),
    };
  if (hostname === 'codeberg.org' || /^(forgejo|gitea)\./.test(hostname))
    return { edit: edit('_edit'), report: report('issues/new', { title, body: page }) };
  return { report: repository };
}
